import { isAbsolute, join } from 'node:path';
import { readdir } from 'node:fs/promises';
import { sectionOf } from '#domain/form.ts';
import { initialsOf, type FieldValues } from '#domain/filing/fields.ts';
import { foldName, freeName } from '#domain/filing/file-name.ts';
import { fileNameOf, foldersOf, roomIn } from '#domain/filing/names.ts';
import type { PersonCase, PersonFiling } from '#domain/filing/person-filing.ts';
import { isCase, type FilingPlace } from '#domain/filing/places.ts';
import type { FileFormat, FilingSettings } from '#domain/filing/settings.ts';
import type { FilingReason, OpenConversation } from '#preload/contract.ts';
import { isFolder } from './disk-state.ts';
import { TITLES, WITHOUT_PLAN } from './words.ts';

/** What a plan is made from. */
export interface FilingGround {
  readonly shown: OpenConversation;
  readonly settings: FilingSettings;
  /** Of the two people. */
  readonly leader: PersonFiling;
  readonly manager: PersonFiling;
  /** The day of filing, as `yyyy-mm-dd`. */
  readonly day: string;
  /** The version that the next document at that place has. */
  readonly version: (place: FilingPlace, document: string) => Promise<number>;
}

/** A file that is to be written. */
export interface PlannedFile {
  readonly format: FileFormat;
  readonly name: string;
}

/** What is to be filed at one place. */
export interface PlannedPlace {
  readonly place: FilingPlace;
  /** What the document is called. */
  readonly title: string;
  readonly version: number;
  /** An absolute path; empty where none is known. */
  readonly folder: string;
  /** The folder that must be there already: `folder`, or one above it. */
  readonly base: string;
  /** Whether the folder is made while filing. */
  readonly isNew: boolean;
  readonly files: readonly PlannedFile[];
  /** The name of the metadata file; null for a copy, which has none. */
  readonly metadata: string | null;
  readonly caseNumber: string;
  readonly caseTitle: string;
  /** Why nothing can be filed there; null where it can. */
  readonly problem: FilingReason | null;
}

const ENDINGS: Readonly<Record<FileFormat, string>> = { word: '.docx', pdf: '.pdf' };

/** What would be filed at that place under which names, and what stands in the way. Writes nothing. */
export async function planPlace(ground: FilingGround, place: FilingPlace): Promise<PlannedPlace> {
  const { shown, settings } = ground;
  const own = isCase(place) ? ground.leader[place] : null;
  const title = titleOf(shown, place);
  const version = await ground.version(place, place);
  const values = valuesOf(ground, { title, version, caseNumber: own?.number ?? '' });
  const found = await folderFor(ground, place, values);
  const base = {
    place,
    title,
    version,
    folder: found.folder,
    base: found.base,
    isNew: found.isNew,
    caseNumber: own?.number ?? '',
    caseTitle: own?.title ?? '',
  };
  const room = roomIn(found.folder);
  const problem =
    found.problem ?? caseProblem(own) ?? (room === null ? 'filing.path-too-long' : null);
  if (problem !== null || room === null)
    return { ...base, files: [], metadata: null, problem: problem ?? 'filing.path-too-long' };
  const taken = await namesIn(found.folder);
  const take = (name: string, ending: string) => {
    const free = freeName(name, ending, taken, room);
    taken.add(foldName(free));
    return free;
  };
  const files = settings.formats.map((format) => {
    const ending = ENDINGS[format];
    return { format, name: take(fileNameOf(settings.namePattern, values, ending, room), ending) };
  });
  const metadata = own === null ? null : metadataName(settings, values, room, take);
  return { ...base, files, metadata, problem: null };
}

function titleOf({ template }: OpenConversation, place: FilingPlace): string {
  const hasPlan = sectionOf(template, 'plan') !== null;
  const isOwn = hasPlan || place !== 'personnel';
  return isOwn ? TITLES[template.language][place] : WITHOUT_PLAN[template.language];
}

function caseProblem(own: PersonCase | null): FilingReason | null {
  return own?.number === '' ? 'filing.no-case' : null;
}

function metadataName(
  settings: FilingSettings,
  values: FieldValues,
  room: number,
  take: (name: string, ending: string) => string,
): string {
  if (settings.metadata === 'noark') return take('arkivmelding.xml', '.xml');
  const ending = `.metadata.${settings.metadata}`;
  return take(fileNameOf(settings.namePattern, values, ending, room), ending);
}

function valuesOf(
  { shown, day }: FilingGround,
  { title, version, caseNumber }: { title: string; version: number; caseNumber: string },
): FieldValues {
  const { conversation, leader } = shown;
  return {
    date: conversation.date ?? day,
    year: String(conversation.year),
    name: leader.name,
    initials: initialsOf(leader.name),
    unit: leader.unit,
    case: caseNumber,
    document: title,
    version,
  };
}

interface FoundFolder {
  readonly folder: string;
  readonly base: string;
  readonly isNew: boolean;
  readonly problem: FilingReason | null;
}

async function folderFor(
  { settings, leader, manager }: FilingGround,
  place: FilingPlace,
  values: FieldValues,
): Promise<FoundFolder> {
  if (!isCase(place)) {
    const { copyFolder } = place === 'leader-copy' ? leader : manager;
    return copyFolder === '' ? none('filing.no-copy-folder') : existing(copyFolder);
  }
  const chosen = leader[place].folder;
  if (chosen !== '') return existing(chosen);
  const { root } = settings;
  if (root === '') return none('filing.no-root');
  const within = await existing(root);
  if (within.problem !== null) return within;
  const folder = join(root, ...foldersOf(settings.folderPattern, values));
  return { folder, base: root, isNew: !(await isFolder(folder)), problem: null };
}

async function existing(folder: string): Promise<FoundFolder> {
  const isThere = isAbsolute(folder) && (await isFolder(folder));
  return { folder, base: folder, isNew: false, problem: isThere ? null : 'file.no-folder' };
}

function none(problem: FilingReason): FoundFolder {
  return { folder: '', base: '', isNew: false, problem };
}

/** The names in that folder, as Windows tells them apart; none where it cannot be read. */
async function namesIn(folder: string): Promise<Set<string>> {
  const names = await readdir(folder).catch(() => []);
  return new Set(names.map(foldName));
}
