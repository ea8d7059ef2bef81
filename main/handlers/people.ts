import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { listPeople, savePeople } from '#db/queries/person.ts';
import type { Language } from '#domain/language.ts';
import { PEOPLE_CSV_LIMITS, type PeopleCsv } from '#domain/people-import/people-file.ts';
import { peopleToStore, type PeopleRow } from '#domain/people-import/fate.ts';
import type { Person } from '#domain/person.ts';
import type { FileKind } from '#main/desk.ts';
import { Failure } from '#main/failure.ts';
import { readWithin } from '#main/files/read-within.ts';
import type { HandlersOf } from '#main/ipc/handlers.ts';
import { readPeopleAside } from '#main/people/read-aside.ts';
import type { Services } from '#main/services.ts';
import { knownLevels } from '#main/templates/shelf.ts';
import type { Imported, Parsed, PeoplePreview, PeoplePreviewRow } from '#preload/contract.ts';

/** The file that was read last, and the people whom it was held against. */
interface Chosen {
  readonly token: string;
  readonly rows: readonly PeopleRow[];
  readonly people: readonly Person[];
}

export const peopleHandlers = (
  services: Services,
): HandlersOf<'people.choose' | 'people.import'> => {
  let chosen: Chosen | null = null;
  return {
    'people.choose': async () => {
      const path = await askFile(services);
      if (path === null) return null;
      const people = await listPeople(services.program.db());
      const levels = await knownLevels(services);
      const read = await readPeopleAside({
        bytes: await readWithin(path, PEOPLE_CSV_LIMITS.bytes, 'csv.too-large'),
        known: { people, levels },
      });
      if (!read.ok) throw failureOf(read.error);
      chosen = { token: randomUUID(), rows: read.value.rows, people };
      return previewOf(chosen.token, basename(path), read.value);
    },
    'people.import': async (wish) => {
      if (chosen === null || chosen.token !== wish.token) throw new Failure('not-found');
      const imported = await store(services, chosen, wish);
      chosen = null;
      return imported;
    },
  };
};

const TITLES: Readonly<Record<Language, string>> = {
  da: 'Vælg en fil med personer',
  nb: 'Velg en fil med personer',
  en: 'Choose a file of people',
};

const KINDS: Readonly<Record<Language, FileKind>> = {
  da: { name: 'Liste fra regneark (CSV)', ending: 'csv', also: ['txt'] },
  nb: { name: 'Liste fra regneark (CSV)', ending: 'csv', also: ['txt'] },
  en: { name: 'List from a spreadsheet (CSV)', ending: 'csv', also: ['txt'] },
};

function askFile({ desk, settings }: Services): Promise<string | null> {
  const { language } = settings.now();
  return desk.askFile(TITLES[language], KINDS[language]);
}

function failureOf(problem: { readonly code: Failure['code']; readonly row?: number }): Failure {
  return new Failure(problem.code, problem.row === undefined ? {} : { row: problem.row });
}

function previewOf(
  token: string,
  fileName: string,
  { columns, headings, rows }: PeopleCsv,
): PeoplePreview {
  const known = new Set(columns.values());
  return {
    token,
    fileName,
    columns: [...columns].map(([field, at]) => ({ field, heading: headings[at] ?? '' })),
    unknown: headings.filter((heading, at) => heading.trim() !== '' && !known.has(at)),
    rows: rows.map(toPreviewRow),
  };
}

function toPreviewRow({ row, details, manager, unknownLevel, fate }: PeopleRow): PeoplePreviewRow {
  return { row, ...details, manager, unknownLevel, fate };
}

/** All of the wanted people or none; nothing where others were altered since the file was read. */
async function store(
  { program }: Services,
  { rows, people }: Chosen,
  wish: Parsed<'people.import'>,
): Promise<Imported> {
  const db = program.db();
  if (!isDeepStrictEqual(await listPeople(db), people)) throw new Failure('import.outdated');
  const wanted = wish.rows === undefined ? null : new Set(wish.rows);
  const taken = rows.filter(({ row }) => wanted?.has(row) ?? true);
  await savePeople(db, peopleToStore(taken, people, randomUUID));
  const count = (kind: PeopleRow['fate']['kind']) =>
    taken.filter(({ fate }) => fate.kind === kind).length;
  return { added: count('new'), changed: count('changed') };
}
