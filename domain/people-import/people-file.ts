import { csvTable, type CsvProblem } from './csv-table.ts';
import { csvText, type DecodeUtf } from './csv-text.ts';
import { draftRows, type Level } from './draft.ts';
import { peopleColumns, type PeopleColumns } from './columns.ts';
import { fatesOf, type PeopleRow } from './fate.ts';
import type { Person } from '../person.ts';
import { ok, refused, type Result } from '../result.ts';

/** The largest file that is read, in bytes, and the most people in it. */
export const PEOPLE_CSV_LIMITS = { bytes: 20 * 1024 * 1024, rows: 50_000 } as const;

/** Why a file is not read at all. */
export type PeopleCsvProblem = CsvProblem | { readonly code: 'csv.too-large' | 'csv.no-text' };

/** What a file of people comes to, before anything is stored. */
export interface PeopleCsv {
  /** Where each field was found. */
  readonly columns: PeopleColumns;
  readonly headings: readonly string[];
  readonly rows: readonly PeopleRow[];
}

/** What the file is held against. */
export interface KnownPeople {
  readonly people: readonly Person[];
  readonly levels: readonly Level[];
}

/**
 * Reads a list of people that a spreadsheet saved as CSV or as Unicode text, and says for each row
 * what would become of it. Nothing is stored; nothing is guessed: where two people could be meant,
 * the row says so.
 * @param bytes at most 20 MB
 */
export function readPeopleCsv(
  bytes: Uint8Array,
  known: KnownPeople,
  decodeUtf: DecodeUtf,
): Result<PeopleCsv, PeopleCsvProblem> {
  if (bytes.length > PEOPLE_CSV_LIMITS.bytes) return refused({ code: 'csv.too-large' });
  const text = csvText(bytes, decodeUtf);
  if (text === null) return refused({ code: 'csv.no-text' });
  const table = csvTable(text, peopleColumns, PEOPLE_CSV_LIMITS.rows);
  if ('code' in table) return refused(table);
  const { columns, headings, rows } = table;
  const drafts = draftRows(rows, columns, known.levels);
  return ok({ columns, headings, rows: fatesOf(drafts, known.people) });
}
