import { readFile } from 'node:fs/promises';
import { systemCode } from '#main/failure.ts';

/**
 * The file's bytes, or null where there is no such file.
 * @throws the file system's error for a file that is there and cannot be read.
 */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}
