import { FIELDS, FOLDER_FIELDS, type Field, type FieldValues } from './fields.ts';
import { LONGEST_NAME, LONGEST_PATH, safeName } from './file-name.ts';
import { isProblem, readPattern, type PatternPart } from './pattern.ts';

/** The fewest code units that a name may be left with in a deep folder. */
const FEWEST = 40;

/** A letter with the marks on it, at the end. */
const LAST_SIGN = /(?:\P{M}\p{M}*|\p{M}+)$/u;

/** The room for a name in that folder, its ending included; null where there is too little. */
export function roomIn(folder: string): number | null {
  const room = Math.min(LONGEST_NAME, LONGEST_PATH - folder.length - 1);
  return room < FEWEST ? null : room;
}

/**
 * The name of a file after that pattern. Where it is too long, the longest text in it is cut, so
 * that date and version stay.
 * @param ending with its point
 * @param longest in UTF-16 code units, with the ending
 */
export function fileNameOf(
  pattern: string,
  values: FieldValues,
  ending: string,
  longest = LONGEST_NAME,
): string {
  const read = readPattern(pattern, FIELDS);
  const parts = isProblem(read) ? [{ field: 'document' } as const] : read;
  return safeName(fitted(parts, values, longest - ending.length), ending, longest);
}

/** What the parts come to, with signs taken from the end of whatever is longest until it fits. */
function fitted(parts: readonly PatternPart[], values: FieldValues, longest: number): string {
  const texts = parts.map((part) =>
    typeof part === 'string' ? part : valueOf(part.field, values),
  );
  while (texts.join('').length > longest) {
    const most = Math.max(...texts.map(({ length }) => length));
    const at = texts.findIndex(({ length }) => length === most);
    texts[at] = (texts[at] ?? '').replace(LAST_SIGN, '').trimEnd();
  }
  return texts.join('');
}

function valueOf(field: Field, values: FieldValues): string {
  return String(values[field]);
}

/**
 * The folders below the root after that pattern, from the outermost inwards; `/` and `\` part
 * them. None of them leads upwards, whatever the fields hold.
 */
export function foldersOf(pattern: string, values: FieldValues): string[] {
  return pattern
    .split(/[/\\]+/)
    .filter((segment) => segment.trim() !== '')
    .map((segment) => {
      const read = readPattern(segment, FOLDER_FIELDS);
      const parts = isProblem(read) ? [segment] : read;
      return safeName(fitted(parts, values, 80), '', 80);
    });
}
