import { readPeopleCsv, type PeopleCsv } from '#domain/people-import/people-file.ts';
import type { Person } from '#domain/person.ts';

/** Two invented people who are known before a file is read. */
export const director: Person = {
  id: 'director',
  name: 'Torben Lyngdahl',
  title: 'Direktør',
  unit: 'Børn og Unge',
  level: 'direktion',
  managerId: null,
};
export const chief: Person = {
  id: 'chief',
  name: 'Kirsten Amdal',
  title: 'Afdelingschef',
  unit: 'Dagtilbud og Skole',
  level: 'leder-af-ledere',
  managerId: 'director',
};
/** The headings that the tests write most often. */
export const HEADINGS = 'Navn;Titel;Enhed;Lederniveau;Nærmeste leder';

/** As the main process decodes: null where the bytes are malformed. */
export function decodeUtf(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads the bytes of a file. */
export function readBytes(bytes: Uint8Array, people: readonly Person[] = []) {
  return readPeopleCsv(bytes, { people, levels: [] }, decodeUtf);
}

/** Reads a file in UTF-8 that must be read. */
export function read(text: string, people: readonly Person[] = []): PeopleCsv {
  const answer = readBytes(new TextEncoder().encode(text), people);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}
