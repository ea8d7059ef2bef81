import type { Language } from '../language-names.ts';

/** What a name of a file or a folder can be put together from. */
export const FIELDS = [
  'date',
  'year',
  'name',
  'initials',
  'unit',
  'case',
  'document',
  'version',
] as const;
export type Field = (typeof FIELDS)[number];

/** What a folder's name can be put together from: what is the same for every document in it. */
export const FOLDER_FIELDS = ['year', 'name', 'initials', 'unit', 'case'] as const;

/** The word that stands for a field between braces. */
export const FIELD_WORDS: Readonly<Record<Language, Readonly<Record<Field, string>>>> = {
  da: {
    date: 'dato',
    year: 'år',
    name: 'navn',
    initials: 'initialer',
    unit: 'enhed',
    case: 'sag',
    document: 'dokument',
    version: 'version',
  },
  nb: {
    date: 'dato',
    year: 'år',
    name: 'navn',
    initials: 'initialer',
    unit: 'enhet',
    case: 'sak',
    document: 'dokument',
    version: 'versjon',
  },
  en: {
    date: 'date',
    year: 'year',
    name: 'name',
    initials: 'initials',
    unit: 'unit',
    case: 'case',
    document: 'document',
    version: 'version',
  },
};

const BY_WORD: ReadonlyMap<string, Field> = new Map(
  Object.values(FIELD_WORDS).flatMap((words) =>
    FIELDS.map((field): [string, Field] => [words[field], field]),
  ),
);

/** The field that a word of any of the languages stands for; null where it stands for none. */
export function fieldOf(word: string): Field | null {
  return BY_WORD.get(word.trim().toLowerCase()) ?? null;
}

/** What the fields stand for in one name. `version` counts from 1. */
export interface FieldValues extends Readonly<Record<Exclude<Field, 'version'>, string>> {
  readonly version: number;
}

/** The first letters of the parts of a name, four at the most: *Amir Holst-Vang* is AHV. */
export function initialsOf(name: string): string {
  const letters = name
    .normalize('NFC')
    .split(/[\s\-–.]+/)
    .flatMap((part) => /\p{L}/u.exec(part)?.[0] ?? []);
  const few = letters.length > 4 ? [...letters.slice(0, 3), ...letters.slice(-1)] : letters;
  return few.join('').toUpperCase();
}
