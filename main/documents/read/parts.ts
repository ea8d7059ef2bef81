import type { ReadRemark } from '#domain/word-import/read-document.ts';
import type { Package } from './package.ts';
import { Unreadable } from './unreadable.ts';
import { child, children, parseXml, type Element } from './xml.ts';

/** What one part of a package says of another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `chart`, `styles`, `hyperlink`. */
  readonly kind: string;
  /** The path of a part in this package; null where it leads out of it. */
  readonly path: string | null;
  /** Where it leads to, as it is written. */
  readonly target: string;
}

/** A part as XML, or null where there is none. @throws Unreadable */
export async function readXml(pack: Package, path: string): Promise<Element | null> {
  const bytes = await pack.read(path);
  return bytes === null ? null : parseXml(bytes);
}

/**
 * What that part refers to.
 * @param path of the part; empty for the package as a whole
 * @throws Unreadable
 */
export async function readRelations(pack: Package, path: string): Promise<Relation[]> {
  const slash = path.lastIndexOf('/') + 1;
  const [folder, name] = [path.slice(0, slash), path.slice(slash)];
  const root = await readXml(pack, `${folder}_rels/${name}.rels`);
  return root === null
    ? []
    : children(root, 'rel:Relationship').map((one) => toRelation(one, folder));
}

function toRelation({ attributes }: Element, folder: string): Relation {
  const target = attributes['Target'] ?? '';
  const outside = attributes['TargetMode']?.toLowerCase() === 'external';
  return {
    id: attributes['Id'] ?? '',
    kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
    path: outside ? null : resolved(target, folder),
    target,
  };
}

/** The path of a part from where it is named. Nothing leads above the package. */
function resolved(target: string, folder: string): string {
  const path = target.startsWith('/') ? target : `/${folder}${target}`;
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

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
  const is = (one: Element, key: string, value: string) =>
    one.attributes[key]?.toLowerCase() === value.toLowerCase();
  const own = children(types, 'ct:Override').find((one) => is(one, 'PartName', `/${path}`));
  const ending = path.split('.').at(-1) ?? '';
  const usual = children(types, 'ct:Default').find((one) => is(one, 'Extension', ending));
  return (own ?? usual)?.attributes['ContentType'] ?? '';
}

/** What may stand outside of a file without changing what is in it. */
const HARMLESS: ReadonlySet<string> = new Set(['hyperlink', 'attachedTemplate', 'oleObject']);

/**
 * What is to be said of the places outside the file that it refers to. Nothing of them is ever looked
 * at. A file that takes its template or parts of its content from a web address is not read: other
 * programs would fetch them, so nobody can know what its author saw.
 * @throws Unreadable `word.outside`
 */
export function remarksOn(relations: readonly Relation[]): ReadRemark[] {
  const outside = relations.filter(({ path }) => path === null);
  const remote = outside.filter(
    ({ kind, target }) => kind !== 'hyperlink' && /^(https?|ftp):/i.test(target),
  );
  const drawn = outside.filter(({ kind }) => !HARMLESS.has(kind));
  if (remote.length > 0 || drawn.length > 0) throw new Unreadable('word.outside');
  return [
    ...(outside.some(({ kind }) => kind === 'hyperlink') ? (['links'] as const) : []),
    ...(outside.some(({ kind }) => kind !== 'hyperlink') ? (['outer-template'] as const) : []),
  ];
}

/** The custom properties of a file, by name. */
export function propertiesIn(root: Element | null): Record<string, string> {
  const properties = root === null ? [] : children(root, 'cust:property');
  return Object.fromEntries(
    properties.map((one) => {
      const [value] = children(one);
      return [one.attributes['name'] ?? '', textIn(value ?? null)];
    }),
  );
}

function textIn(element: Element | null): string {
  return element?.children.filter((node) => typeof node === 'string').join('') ?? '';
}

/** How the paragraphs of a style are read. */
export interface Style {
  /** 0 for a title, 1 to 9 for a heading; null for other text. */
  readonly level: number | null;
  readonly listed: boolean;
}

/** The paragraph styles by their ids. A style without a level of its own has that of its base. */
export function stylesIn(root: Element | null): Map<string, Style> {
  const all = root === null ? [] : children(root, 'w:style');
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  return new Map([...byId.keys()].map((id) => [id, styleOf(id, byId)]));
}

function styleOf(id: string, byId: ReadonlyMap<string, Element>): Style {
  let listed = false;
  const seen = new Set<string>();
  for (let next = id; next !== '' && !seen.has(next);) {
    seen.add(next);
    const style = byId.get(next) ?? null;
    const properties = child(style, 'w:pPr');
    listed ||= child(properties, 'w:numPr') !== null;
    const level = levelOf(style, properties);
    if (level !== null) return { level, listed: false };
    next = child(style, 'w:basedOn')?.attributes['w:val'] ?? '';
  }
  return { level: null, listed };
}

/** Word keeps the English names of its own styles in every language. */
function levelOf(style: Element | null, properties: Element | null): number | null {
  const name = child(style, 'w:name')?.attributes['w:val']?.toLowerCase() ?? '';
  if (name === 'title') return 0;
  const heading = /^heading ([1-9])$/.exec(name);
  return heading === null ? outlineIn(properties) : Number(heading[1]);
}

/** The level that the properties of a paragraph or style give; 9 is Word's word for none. */
export function outlineIn(properties: Element | null): number | null {
  const level = child(properties, 'w:outlineLvl')?.attributes['w:val'];
  return level !== undefined && /^[0-8]$/.test(level) ? Number(level) + 1 : null;
}
