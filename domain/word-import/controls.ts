import { addressOf, inRow, keyOf, type Address, type Found } from './found.ts';
import type { ReadControl } from './read-document.ts';

/** A field that our own document of the conversation has. */
export interface KnownField {
  readonly path: readonly string[];
  readonly tag: string;
  readonly title: string;
  /** What stood in it when the document was written; empty where nothing was. */
  readonly text: string;
}

/**
 * What stands in the content controls that are ours: found by their tags, or by their titles where
 * another program has dropped the tags. A row that somebody has copied in Word has every tag once
 * more; it is read as a new row.
 */
export function foundInControls(
  controls: readonly ReadControl[],
  fields: readonly KnownField[],
): Found[] {
  const find = finder(controls, fields);
  const seen = new Map<string, number>();
  return controls.flatMap((control) => {
    const address = find(control);
    if (address === null) return [];
    const key = keyOf(address);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const own =
      before === 0 || !('row' in address)
        ? address
        : inRow(address, `new-${address.row}-${before}`);
    return [{ address: own, text: control.text, day: control.day }];
  });
}

function finder(controls: readonly ReadControl[], fields: readonly KnownField[]) {
  const byTag = new Map(fields.map(({ tag, path }) => [tag, path]));
  const byTitle = new Map(fields.map(({ title, path }) => [title, path]));
  const titles = controls.filter(({ tag }) => tag === '').map(({ title }) => title);
  const isAlone = (title: string) => titles.indexOf(title) === titles.lastIndexOf(title);
  return ({ tag, title }: ReadControl): Address | null => {
    const path =
      tag === ''
        ? isAlone(title)
          ? byTitle.get(title)
          : undefined
        : (byTag.get(tag) ?? tag.split('/'));
    return path === undefined ? null : addressOf(path);
  };
}
