import type { CsvRow } from './csv-table.ts';
import type { PeopleColumns, PeopleField } from './columns.ts';
import { LEVELS, type PersonDetails } from '../person.ts';
import { cleanLine, LINE_LIMIT } from '../text.ts';

/** A leader level as templates name it. */
export interface Level {
  readonly id: string;
  readonly name: string;
}

/** One row as it was read. Empty texts say nothing about the person. */
export interface PersonDraft {
  readonly row: number;
  readonly details: Omit<PersonDetails, 'managerId'>;
  /** The manager's name. */
  readonly manager: string;
  /** A level that no template knows; left out of the details. */
  readonly unknownLevel: string | null;
  readonly problem: 'name.missing' | 'text.too-long' | null;
}

const LEVEL_WORDS: Readonly<Record<string, (typeof LEVELS)[number]>> = {
  'leder for medarbejdere': 'leder-af-medarbejdere',
  'leder av medarbeidere': 'leder-af-medarbejdere',
  'leder for medarbeidere': 'leder-af-medarbejdere',
  'leader of employees': 'leder-af-medarbejdere',
  'leder for ledere': 'leder-af-ledere',
  'leder av ledere': 'leder-af-ledere',
  'leader of leaders': 'leder-af-ledere',
  direktion: 'direktion',
  direktør: 'direktion',
  direksjon: 'direktion',
  executive: 'direktion',
};

/** The rows as details of people. */
export function draftRows(
  rows: readonly CsvRow[],
  columns: PeopleColumns,
  levels: readonly Level[],
): PersonDraft[] {
  const levelIds = new Map<string, string>([
    ...Object.entries(LEVEL_WORDS),
    ...LEVELS.flatMap((id) => [[id, id] as const, [id.replaceAll('-', ' '), id] as const]),
    ...levels.flatMap(({ id, name }) => [[id, id] as const, [name.toLowerCase(), id] as const]),
  ]);
  return rows.map(({ row, cells }) => {
    const text = (field: PeopleField) => cleanLine(cells[columns.get(field) ?? -1] ?? '');
    const name = text('name') || cleanLine(`${text('firstName')} ${text('lastName')}`);
    const written = text('level');
    const level = levelIds.get(written.toLowerCase()) ?? '';
    const details = { name, title: text('title'), unit: text('unit'), level };
    return {
      row,
      details,
      manager: text('manager'),
      unknownLevel: written !== '' && level === '' ? written : null,
      problem: problemOf(details),
    };
  });
}

function problemOf(details: PersonDraft['details']): PersonDraft['problem'] {
  if (details.name === '') return 'name.missing';
  return Object.values(details).some((text) => text.length > LINE_LIMIT) ? 'text.too-long' : null;
}
