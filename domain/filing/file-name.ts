/** What no name on Windows may hold. */
const FORBIDDEN = /[<>:"/\\|?*]+/g;

/** What nobody sees: control and format characters, and code points that stand for none. */
const UNSEEN = /(?!\s)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;

/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)[ ]*(?:\.|$)/i;

/** Longest name of a file or folder, in UTF-16 code units, with its ending. */
export const LONGEST_NAME = 150;

/** As many bytes of UTF-8 as every file system takes; a network disk may count so. */
const MOST_BYTES = 240;

/** Longest whole path, in UTF-16 code units, that every program on Windows opens. */
export const LONGEST_PATH = 259;

/**
 * One part of a path that every system takes: composed (NFC), without forbidden characters, dots
 * or spaces at its ends, or the name of a device. Never empty.
 * @param ending with its point, as `.docx`; kept whole
 * @param longest in UTF-16 code units, with the ending; at least 20 more than the ending
 */
export function safeName(text: string, ending = '', longest = LONGEST_NAME): string {
  const most = Math.min(longest, LONGEST_NAME) - ending.length;
  const clean = trimmed(seen(text).replace(FORBIDDEN, '-'));
  const cut = trimmed(cutTo(clean, most, ending));
  const isKept = cut === '' || DEVICE.test(cut + ending);
  return (isKept ? trimmed(cutTo(`_${cut}`, most, ending)) : cut) + ending;
}

function seen(text: string): string {
  return text.toWellFormed().replace(UNSEEN, '').normalize('NFC').replace(/\s+/g, ' ');
}

function trimmed(text: string): string {
  return text.replace(/^[. ]+|[. ]+$/g, '');
}

/** As much of the text as fits, without half a character at its end. */
function cutTo(text: string, most: number, ending: string): string {
  let kept = '';
  let bytes = bytesOf(ending);
  for (const { segment } of new Intl.Segmenter('da').segment(text)) {
    bytes += bytesOf(segment);
    if (kept.length + segment.length > most || bytes > MOST_BYTES) break;
    kept += segment;
  }
  return kept;
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** What two names have in common that Windows takes for the same. */
export function foldName(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase();
}

/**
 * The name, or one with a number after it, that is not taken yet.
 * @param taken names as `foldName` gives them
 * @param longest as for `safeName`
 */
export function freeName(
  name: string,
  ending: string,
  taken: ReadonlySet<string>,
  longest = LONGEST_NAME,
): string {
  if (!taken.has(foldName(name))) return name;
  const stem = name.slice(0, name.length - ending.length);
  for (let number = 2; ; number += 1) {
    const end = ` (${number})${ending}`;
    const next = trimmed(cutTo(stem, Math.min(longest, LONGEST_NAME) - end.length, end)) + end;
    if (!taken.has(foldName(next))) return next;
  }
}
