import type { Party } from '../conversation.ts';
import { arenaOf, isScoredIn, sectionOf, seriesOf } from '../form.ts';
import type { Series } from '../sections.ts';
import type { Template } from '../template.ts';
import { findColumns } from './columns.ts';
import { ownText, type GridCell, type GridPiece } from './flow.ts';
import type { Address, Found } from './found.ts';
import { closest, restAfter } from './likeness.ts';

/** Which column of a table of arenas or statements holds what. */
export interface ItemColumns {
  readonly prompts: ReadonlyMap<string, number>;
  readonly series: ReadonlyMap<Series, number>;
  /** How many columns the table had: a table that goes on without headings has as many. */
  readonly width: number;
}

/** What the municipality's form calls the column of scores. */
const SCORES = ['Skala angiv et tal agere kompetent 1 10', 'Skala', 'Score', 'Vurdering', 'Tal'];

/** A table of arenas or statements: its columns, and what is written in them. */
export interface ItemGrid {
  readonly columns: ItemColumns;
  readonly found: readonly Found[];
}

/**
 * Reads a table of arenas or statements; null where it is none.
 * @param party whose scores and examples stand in a form that does not say
 * @param before the columns of the table before, which this one may go on with
 */
export function readItemGrid(
  grid: GridPiece,
  template: Template,
  party: Party,
  before: ItemColumns | null,
): ItemGrid | null {
  const headed = headedColumns(grid, template, party);
  const columns = headed?.columns ?? (goesOn(grid, before, template) ? before : null);
  if (columns === null) return null;
  const rows = grid.rows.slice(headed?.from ?? 0);
  const items = rows.map((row) => itemOf(row[0]?.text ?? '', template));
  if (items.every((item) => item === null)) return null;
  return {
    columns,
    found: rows.flatMap((row, at) => readRow(row, items[at] ?? null, columns, template, party)),
  };
}

/** Whether the table begins where the one before ended: with a row, without headings. */
function goesOn(
  { rows, columns }: GridPiece,
  before: ItemColumns | null,
  template: Template,
): boolean {
  const first = rows.find(([label]) => (label?.text ?? '').trim() !== '');
  return before?.width === columns && itemOf(first?.[0]?.text ?? '', template) !== null;
}

function headedColumns(
  grid: GridPiece,
  template: Template,
  party: Party,
): { readonly from: number; readonly columns: ItemColumns } | null {
  const prompts = sectionOf(template, 'examples')?.prompts ?? [];
  const series = seriesOf(template);
  const names = sectionOf(template, 'ratings')?.series;
  const headings = [
    ...prompts.map(({ heading, short }) => [heading, short]),
    ...series.map((one) => [names?.[one] ?? '']),
    SCORES,
  ];
  const headed = findColumns(grid, headings, 1);
  if (headed === null || !hasItems(grid, headed.from, template)) return null;
  // The first column has the names of the rows.
  const places = headed.columns.map((column) => (column === 0 ? null : column));
  const scored = placed(series, places.slice(prompts.length));
  const plain = places.at(-1) ?? null;
  if (plain !== null && !scored.has(party)) scored.set(party, plain);
  const exemplified = placed(
    prompts.map(({ id }) => id),
    places,
  );
  const columns = { prompts: exemplified, series: scored, width: grid.columns };
  return exemplified.size + scored.size === 0 ? null : { from: headed.from, columns };
}

function placed<Key>(keys: readonly Key[], places: readonly (number | null)[]): Map<Key, number> {
  const found = keys.map((key, at) => [key, places[at] ?? null] as const);
  return new Map(found.flatMap(([key, place]) => (place === null ? [] : [[key, place] as const])));
}

function hasItems({ rows }: GridPiece, from: number, template: Template): boolean {
  return rows.slice(from).some(([label]) => itemOf(label?.text ?? '', template) !== null);
}

/** The arena or statement that a row is about. Help may stand below a statement. */
function itemOf(label: string, template: Template): string | null {
  const items = template.arenas.flatMap(({ id, name, chartName, statements }) => [
    { id, names: [name, chartName] },
    ...statements.map((statement) => ({ id: statement.id, names: [statement.text] })),
  ]);
  const begun = items.filter(({ names }) => names.some((name) => isWholeLine(label, name)));
  if (begun.length === 1) return begun[0]?.id ?? null;
  return closest(label, items, ({ names }) => names)?.id ?? null;
}

function isWholeLine(label: string, name: string): boolean {
  const rest = restAfter(label, name);
  return rest === '' || (rest !== null && label.includes('\n'));
}

function readRow(
  row: readonly GridCell[],
  item: string | null,
  columns: ItemColumns,
  template: Template,
  party: Party,
): Found[] {
  const label = (row[0]?.text ?? '').trim();
  const found: Found[] = [];
  const add = (address: Address | null, text: string) => {
    if (text !== '') found.push({ address: address ?? { kind: 'unplaced', label }, text });
  };
  for (const [prompt, column] of columns.prompts) {
    const address = item !== null && isExemplified(template, item) ? { party, item, prompt } : null;
    add(address && { kind: 'example', ...address }, answerIn(row[column]));
  }
  for (const [series, column] of columns.series) {
    const isScored = item !== null && isScoredIn(template, series, item);
    add(isScored ? { kind: 'rating', series, item } : null, answerIn(row[column]));
  }
  return found;
}

/** Cells with controls of ours are read by these. */
function answerIn(cell: GridCell | undefined): string {
  return cell === undefined || cell.tags.length > 0 ? '' : ownText(cell);
}

function isExemplified(template: Template, item: string): boolean {
  const isArena = arenaOf(template, item) !== null;
  return isArena === (sectionOf(template, 'examples')?.of !== 'statements');
}
