/** An element: its name, its attributes, and what is in it. */
export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content: string | readonly Element[];
}

/** An element with other elements in it, or with text. */
export function element(
  name: string,
  content: string | readonly Element[],
  attributes: Readonly<Record<string, string>> = {},
): Element {
  return { name, content, attributes };
}

/** An element with that text, or nothing where there is none to write. */
export function optional(name: string, text: string): Element[] {
  return text === '' ? [] : [element(name, text)];
}

/** A whole file of XML in UTF-8. */
export function xmlFile(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`;
}

function write({ name, attributes = {}, content }: Element, indent: string): string {
  const start = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('')}>`;
  if (typeof content === 'string') return `${start}${escape(content)}</${name}>`;
  if (content.length === 0) return `${start}</${name}>`;
  const inner = content.map((child) => write(child, `${indent}  `)).join('\n');
  return `${start}\n${inner}\n${indent}</${name}>`;
}

// What no XML may hold, beside the signs that have a meaning in it.
// oxlint-disable-next-line no-control-regex -- control characters are what this expression is for
const NEVER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(NEVER, '')
    .replace(/[&<>"\r]/g, (sign) => SIGNS[sign] ?? sign);
}
