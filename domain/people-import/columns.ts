import { cleanLine } from '../text.ts';

/** What a column of a list of people can hold. */
export const PEOPLE_FIELDS = [
  'name',
  'firstName',
  'lastName',
  'title',
  'unit',
  'level',
  'manager',
] as const;
export type PeopleField = (typeof PEOPLE_FIELDS)[number];

/** Headings in Danish, Norwegian and English; where a file has several, the first counts. */
const HEADINGS: Readonly<Record<PeopleField, readonly string[]>> = {
  name: [
    'navn',
    'fulde navn',
    'fullt navn',
    'lederens navn',
    'leders navn',
    'medarbejdernavn',
    'medarbejder',
    'ansattes navn',
    'ansatt',
    'person',
    'name',
    'full name',
    'employee name',
    'employee',
  ],
  firstName: ['fornavn', 'fornavne', 'first name', 'given name'],
  lastName: ['efternavn', 'etternavn', 'last name', 'surname', 'family name'],
  title: [
    'titel',
    'tittel',
    'title',
    'stilling',
    'stillingsbetegnelse',
    'stillingstittel',
    'jobtitel',
    'job title',
    'position',
  ],
  unit: [
    'enhed',
    'enhet',
    'unit',
    'fagligt ansvarsområde',
    'faglig ansvarsområde',
    'ansvarsområde',
    'afdeling',
    'avdeling',
    'department',
    'organisatorisk enhed',
    'organisationsenhed',
    'organisasjonsenhet',
    'center',
    'senter',
    'institution',
    'institusjon',
    'seksjon',
    'sektion',
    'område',
    'arbejdssted',
    'arbeidssted',
    'division',
  ],
  level: [
    'lederniveau',
    'ledernivå',
    'leader level',
    'ledelsesniveau',
    'ledelsesnivå',
    'management level',
    'niveau',
    'nivå',
    'level',
  ],
  manager: [
    'leders leder',
    'nærmeste leder',
    'næste leder',
    'leders navn på leder',
    'overordnet',
    'overordnede',
    'nærmeste overordnede',
    'chef',
    'sjef',
    'manager',
    'line manager',
    'reports to',
    'supervisor',
    'leder',
    'leader',
  ],
};

/** The place of each field's column, counted from 0. */
export type PeopleColumns = ReadonlyMap<PeopleField, number>;

/**
 * The columns that the headings name; null where none names the people. A column *Leder* holds the
 * manager, but the people themselves where nothing else names them. Alone it is no heading: a list
 * without headings has that word as somebody's title.
 */
export function peopleColumns(headings: readonly string[]): PeopleColumns | null {
  const words = headings.map(plain);
  const columns = new Map<PeopleField, number>();
  for (const field of PEOPLE_FIELDS) {
    const known = HEADINGS[field].find((heading) => words.includes(heading));
    if (known !== undefined) columns.set(field, words.indexOf(known));
  }
  if (columns.has('name') || (columns.has('firstName') && columns.has('lastName'))) return columns;
  const leader = words.findIndex((word) => word === 'leder' || word === 'leader');
  if (leader < 0 || columns.size < 2) return null;
  columns.set('name', leader);
  if (columns.get('manager') === leader) columns.delete('manager');
  return columns;
}

/** Lower case, letters and digits only: `"Nærmeste leder:"` and `nærmeste_leder` are the same. */
function plain(heading: string): string {
  return cleanLine(
    heading
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  );
}
