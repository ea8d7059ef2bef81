import type { ReadRemark } from '#domain/word-import/read-document.ts';
import type { Package } from './package.ts';
import { Unreadable } from './unreadable.ts';
import { children, parseXml, type Element } from './xml.ts';

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
