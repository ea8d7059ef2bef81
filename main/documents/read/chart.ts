import type { ReadChart, ReadSeries } from '#domain/word-import/read-document.ts';
import { MOST_CHARTS } from './limits.ts';
import type { Package } from './package.ts';
import { readRelations, readXml, type Relation } from './relations.ts';
import { rangeIn, readWorkbook, type Workbook } from './workbook.ts';
import { all, child, children, textOf, type Element } from './xml.ts';

/** Points of a series that are looked at. */
const MOST_POINTS = 200;

/** A chart, and what its part refers to. */
interface Found {
  readonly chart: ReadChart;
  readonly relations: readonly Relation[];
}

/**
 * The charts of a document by the ids of their relations.
 * @param relations of the document
 * @throws Unreadable where one of them is no XML
 */
export async function readCharts(
  pack: Package,
  relations: readonly Relation[],
): Promise<ReadonlyMap<string, Found>> {
  const charts = relations.filter(({ kind, path }) => kind === 'chart' && path !== null);
  const found = new Map<string, Found>();
  for (const { id, path } of charts.slice(0, MOST_CHARTS)) {
    const chart = path === null ? null : await readXml(pack, path);
    if (path === null || chart === null) continue;
    const below = await readRelations(pack, path);
    const book = below.find(({ kind }) => kind === 'package')?.path ?? '';
    const bytes = await pack.read(book);
    const workbook = bytes === null ? null : await readWorkbook(bytes);
    found.set(id, { chart: chartOf(chart, workbook), relations: below });
  }
  return found;
}

function chartOf(root: Element, workbook: Workbook | null): ReadChart {
  const lines = all(root, 'c:ser').slice(0, MOST_POINTS);
  const categories = lines.map((line) => categoriesOf(child(line, 'c:cat'), workbook));
  const longest = categories.reduce((one, other) => (other.length > one.length ? other : one), []);
  return {
    kind: 'chart',
    categories: longest,
    series: lines.map((line) => seriesOf(line, longest, workbook)),
  };
}

/** What the chart remembers; where it remembers nothing, what its sheet holds. */
function categoriesOf(data: Element | null, workbook: Workbook | null): string[] {
  const remembered = points(data).map((name) => name ?? '');
  if (remembered.length > 0 || workbook === null) return remembered;
  return rangeIn(workbook, formulaOf(data)) ?? [];
}

function seriesOf(
  line: Element,
  categories: readonly string[],
  workbook: Workbook | null,
): ReadSeries {
  const drawn = points(child(line, 'c:val'));
  return {
    name: nameOf(child(line, 'c:tx')),
    drawn: categories.map((_, at) => drawn[at] ?? null),
    sheet: workbook === null ? null : sheetOf(line, categories, workbook),
  };
}

function nameOf(text: Element | null): string {
  return points(text)[0] ?? textOf(child(text, 'c:v'));
}

/** What the sheet holds for each category, found there by its name. */
function sheetOf(
  line: Element,
  categories: readonly string[],
  workbook: Workbook,
): (string | null)[] | null {
  const names = rangeIn(workbook, formulaOf(child(line, 'c:cat')));
  const values = rangeIn(workbook, formulaOf(child(line, 'c:val')));
  if (names === null || values === null) return null;
  return categories.map((category) => {
    const at = names.indexOf(category);
    const value = at === -1 ? '' : (values[at] ?? '');
    return value === '' ? null : value;
  });
}

function formulaOf(data: Element | null): string {
  return data === null ? '' : textOf(all(data, 'c:f')[0] ?? null);
}

/** The texts of the points by their places; null where there is none. Of several levels the inmost. */
function points(data: Element | null): (string | null)[] {
  if (data === null) return [];
  const level = all(data, 'c:lvl')[0] ?? data;
  const texts: (string | null)[] = [];
  for (const point of all(level, 'c:pt')) {
    const at = Number(point.attributes['idx']);
    if (!Number.isInteger(at) || at < 0 || at >= MOST_POINTS) continue;
    while (texts.length <= at) texts.push(null);
    texts[at] = textOf(children(point, 'c:v')[0] ?? null);
  }
  return texts;
}
