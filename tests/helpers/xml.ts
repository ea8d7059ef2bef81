import { XMLParser } from 'fast-xml-parser';

/** An element, its attributes and children by their names without prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

type Node = Element | string;

const parser = new XMLParser({
  preserveOrder: true,
  removeNSPrefix: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
});

/** The document element. */
export function parseXml(xml: string): Element {
  const root = nodesOf(parser.parse(xml)).find((node) => isElement(node) && node.name !== '?xml');
  if (root === undefined || !isElement(root)) throw new Error('no element in the XML');
  return root;
}

function nodesOf(parsed: unknown): Node[] {
  return Array.isArray(parsed) ? parsed.map(nodeOf) : [];
}

function nodeOf(parsed: Readonly<Record<string, unknown>>): Node {
  const name = Object.keys(parsed).find((key) => key !== ':@') ?? '';
  if (name === '#text') return String(parsed[name]);
  const attributes = Object.fromEntries(
    Object.entries(parsed[':@'] ?? {}).map(([key, value]) => [key, String(value)]),
  );
  return { name, attributes, children: nodesOf(parsed[name]) };
}

function isElement(node: Node): node is Element {
  return typeof node !== 'string';
}

/** Its child elements, or those of that name. */
export function children(element: Element, name?: string): Element[] {
  return element.children.filter(isElement).filter((below) => (name ?? below.name) === below.name);
}

/** Its first child of that name; the test has gone wrong where there is none. */
export function child(element: Element, name: string): Element {
  const [first] = children(element, name);
  if (first === undefined) throw new Error(`no ${name} in ${element.name}`);
  return first;
}

/** Every element of that name below it, in the order of the document. */
export function all(element: Element, name: string): Element[] {
  return children(element).flatMap((below) => [
    ...(below.name === name ? [below] : []),
    ...all(below, name),
  ]);
}

/** All text in it, as it stands. */
export function textOf(element: Element): string {
  return element.children.map((node) => (isElement(node) ? textOf(node) : node)).join('');
}

/** The value of an attribute; the test has gone wrong where there is none. */
export function attribute(element: Element, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`no ${name} on ${element.name}`);
  return value;
}
