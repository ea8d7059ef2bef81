import type { Package } from './package.ts';
import { readXml } from './relations.ts';
import { Unreadable } from './unreadable.ts';
import { children, type Element } from './xml.ts';

/**
 * Looks that the main part is a Word document without macros.
 * @throws Unreadable `word.macros`, `word.other-file`
 */
export async function assertWord(pack: Package, main: string): Promise<void> {
  const types = await readXml(pack, '[Content_Types].xml');
  if (types === null) throw new Unreadable('word.other-file');
  const all = children(types).map(({ attributes }) => attributes['ContentType'] ?? '');
  if (all.some((type) => /macroEnabled|vbaProject/i.test(type)))
    throw new Unreadable('word.macros');
  if (!/wordprocessingml\.(document|template)\.main\+xml/.test(typeOf(types, main)))
    throw new Unreadable('word.other-file');
}

/** The type of a part: its own, or that of its ending. */
function typeOf(types: Element, path: string): string {
  const own = children(types, 'ct:Override').find((one) => is(one, 'PartName', `/${path}`));
  const ending = path.split('.').at(-1) ?? '';
  const usual = children(types, 'ct:Default').find((one) => is(one, 'Extension', ending));
  return (own ?? usual)?.attributes['ContentType'] ?? '';
}

function is({ attributes }: Element, key: string, value: string): boolean {
  return attributes[key]?.toLowerCase() === value.toLowerCase();
}
