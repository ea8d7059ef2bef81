import Papa from 'papaparse';

/** One record of a file, under the number that a spreadsheet shows for it. */
export interface CsvRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface CsvTable<Columns> {
  readonly columns: Columns;
  readonly headings: readonly string[];
  readonly rows: readonly CsvRow[];
}

export type CsvProblem =
  /** No line near the top is a line of headings. */
  | { readonly code: 'csv.no-headings' }
  | { readonly code: 'csv.too-many-rows' }
  /** A quoted cell that never ends; everything after it is uncertain. */
  | { readonly code: 'csv.open-quote'; readonly row: number };

const SEPARATORS = [';', '\t', ','] as const;

/** Where headings are looked for: lists from other systems begin with a title and empty lines. */
const TOP = { rows: 10, text: 65_536 } as const;

/**
 * Reads a table whose headings `recognise` understands: with semicolons, tabs or commas, whichever
 * makes most of the headings understood. Empty rows are left out.
 * @param recognise the columns that the headings name; null where they are no headings
 * @param most the most rows below the headings
 */
export function csvTable<Columns extends { readonly size: number }>(
  text: string,
  recognise: (headings: readonly string[]) => Columns | null,
  most: number,
): CsvTable<Columns> | CsvProblem {
  const body = text.replace(/^sep=.\n/, '');
  const top = SEPARATORS.flatMap((separator) => findHeadings(body, separator, recognise)).toSorted(
    (one, other) => other.columns.size - one.columns.size,
  )[0];
  if (top === undefined) return { code: 'csv.no-headings' };
  const { data, errors } = read(body, top.separator, top.at + most + 2);
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open !== undefined) return { code: 'csv.open-quote', row: (open.row ?? 0) + 1 };
  const below = data.slice(top.at + 1);
  while (below.at(-1)?.every(isBlank) === true) below.pop();
  if (below.length > most) return { code: 'csv.too-many-rows' };
  return {
    columns: top.columns,
    headings: top.headings,
    rows: below
      .map((cells, place) => ({ row: top.at + place + 2, cells }))
      .filter(({ cells }) => !cells.every(isBlank)),
  };
}

function findHeadings<Columns>(
  text: string,
  separator: string,
  recognise: (headings: readonly string[]) => Columns | null,
) {
  const { data } = read(text.slice(0, TOP.text), separator, TOP.rows);
  for (const [at, headings] of data.entries()) {
    const columns = recognise(headings);
    if (columns !== null) return [{ separator, at, headings, columns }];
  }
  return [];
}

function read(text: string, delimiter: string, preview: number) {
  return Papa.parse(text, { delimiter, preview, newline: '\n', fastMode: false });
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}
