import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate/browser';

/** A Word file after somebody has changed one part of it; the others stay as they are. */
function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const part = parts[path];
  if (part === undefined) throw new Error(`no part ${path}`);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(part))) });
}

/** A Word file after somebody has written in the field of that tag, as Word writes it. */
export function withField(bytes: Uint8Array, tag: string, text: string): Uint8Array {
  return withPart(bytes, 'word/document.xml', (xml) => writtenIn(xml, tag, text));
}

function writtenIn(xml: string, tag: string, text: string): string {
  const at = xml.indexOf(`<w:tag w:val="${tag}"/>`);
  if (at === -1) throw new Error(`no field ${tag}`);
  const begin = xml.lastIndexOf('<w:sdt>', at);
  const end = xml.indexOf('</w:sdt>', at);
  const control = xml.slice(begin, end);
  const isBlock = control.includes('<w:p>') || control.includes('<w:p ');
  const runs = (line: string) => `<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`;
  const lines = text.split('\n');
  const content = isBlock
    ? lines.map((line) => `<w:p>${runs(line)}</w:p>`).join('')
    : lines.map(runs).join('<w:r><w:br/></w:r>');
  const filled = control
    .replace('<w:showingPlcHdr/>', '')
    .replace(/<w:sdtContent>.*$/s, `<w:sdtContent>${content}</w:sdtContent>`);
  return xml.slice(0, begin) + filled + xml.slice(end);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A Word file after somebody has changed a number of its chart by *Rediger data*. */
export function withDrawn(
  bytes: Uint8Array,
  series: string,
  category: string,
  value: string,
): Uint8Array {
  return withPart(bytes, 'word/charts/chart1.xml', (xml) => {
    const line = xml.split('<c:ser>').findIndex((part) => part.includes(`<c:v>${series}</c:v>`));
    const parts = xml.split('<c:ser>');
    const part = parts[line] ?? '';
    const place = [...part.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].find(
      ([, , name]) => name === category,
    )?.[1];
    const [head = '', values = ''] = part.split('<c:val>');
    const changed = values.replace(
      new RegExp(`<c:pt idx="${place}"><c:v>[^<]*</c:v>`),
      `<c:pt idx="${place}"><c:v>${value}</c:v>`,
    );
    return parts.with(line, `${head}<c:val>${changed}`).join('<c:ser>');
  });
}
