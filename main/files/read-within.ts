import { open } from 'node:fs/promises';
import type { ErrorCode } from '#preload/error-code.ts';
import { Failure } from '#main/failure.ts';

/**
 * The bytes of a file that somebody chose; of one that is too large not a byte is read.
 * @param most bytes
 * @param tooLarge says that it has more
 * @throws Failure with that code, or `file.unreadable`
 */
export async function readWithin(
  path: string,
  most: number,
  tooLarge: ErrorCode,
): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      if ((await file.stat()).size > most) throw new Failure(tooLarge);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('file.unreadable', { cause: error });
  }
}
