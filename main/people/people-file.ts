import { open } from 'node:fs/promises';
import { PEOPLE_CSV_LIMITS } from '#domain/people-csv.ts';
import { Failure } from '#main/failure.ts';

/**
 * The bytes of a file that somebody chose; of one that is too large not a byte is read.
 * @throws Failure `csv.too-large`, `file.unreadable`
 */
export async function readPeopleFile(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      if ((await file.stat()).size > PEOPLE_CSV_LIMITS.bytes) throw new Failure('csv.too-large');
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('file.unreadable', { cause: error });
  }
}
