import { mkdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { systemCode } from '#main/failure.ts';

/**
 * Makes what is missing of a folder below one that must be there: where that one has gone, nothing
 * is made in its place.
 * @throws the file system's error
 */
export async function makeFolders(base: string, folder: string): Promise<void> {
  let path = base;
  for (const name of relative(base, folder)
    .split(sep)
    .filter((part) => part !== '')) {
    path = join(path, name);
    await mkdir(path).catch((error: unknown) => {
      if (systemCode(error) !== 'EEXIST') throw error;
    });
  }
}
