import { SaxesParser, type SaxesTagNS } from 'saxes';
import { DEEPEST, MOST_ELEMENTS } from './limits.ts';
import { isUnderstood, shortName } from './namespaces.ts';
import { Unreadable } from './unreadable.ts';

/** An element, its name and attributes under the short names of their namespaces. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
  /**
   * For `mc:Choice`: whether every namespace that it asks for is understood. Prefixes are known only
   * while the file is read.
   */
  readonly understood: boolean;
}

/** While it is read: its children come one by one. */
interface Growing extends Element {
  readonly children: (Element | string)[];
}

/**
 * The document element of an XML part. A part that declares entities, or a document type at all, is
 * not read: Office writes none.
 * @throws Unreadable `word.damaged`, or `word.too-much` where it is too deep or has too many elements
 */
export function parseXml(bytes: Uint8Array): Element {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: Growing[] = [];
  const roots: Element[] = [];
  let count = 0;
  const addText = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on('error', (error) => {
    throw new Unreadable('word.damaged', error);
  });
  parser.on('doctype', () => {
    throw new Unreadable('word.damaged');
  });
  parser.on('opentag', (tag) => {
    count += 1;
    if (count > MOST_ELEMENTS || open.length >= DEEPEST) throw new Unreadable('word.too-much');
    const element = toElement(tag, (prefix) => parser.resolve(prefix) ?? '');
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(decode(bytes)).close();
  const [root] = roots;
  if (root === undefined) throw new Unreadable('word.damaged');
  return root;
}

function toElement(
  { uri, local, attributes }: SaxesTagNS,
  resolve: (prefix: string) => string,
): Growing {
  const read = Object.values(attributes)
    .filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')
    .map((one) => [shortName(one.uri, one.local), one.value] as const);
  const name = shortName(uri, local);
  const wanted = attributes['Requires']?.value.trim().split(/\s+/) ?? [];
  const understood =
    name !== 'mc:Choice' || wanted.every((prefix) => isUnderstood(resolve(prefix)));
  return { name, attributes: Object.fromEntries(read), children: [], understood };
}

/** The text of a part, by its byte order mark; UTF-8 where it has none. */
function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Unreadable('word.damaged', error);
  }
}

/** Its child elements, or those of that name. */
export function children(element: Element, name?: string): Element[] {
  return element.children.filter(
    (node): node is Element => typeof node !== 'string' && (name ?? node.name) === node.name,
  );
}

/** Its first child of that name, or null. */
export function child(element: Element | null, name: string): Element | null {
  return element === null ? null : (children(element, name)[0] ?? null);
}

/** Every element of that name below it, in the order of the document. */
export function all(element: Element, name: string): Element[] {
  return children(element).flatMap((below) => [
    ...(below.name === name ? [below] : []),
    ...all(below, name),
  ]);
}

/** All text in it, as it stands. */
export function textOf(element: Element | null): string {
  if (element === null) return '';
  return element.children.map((node) => (typeof node === 'string' ? node : textOf(node))).join('');
}
