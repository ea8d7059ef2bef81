import { link, lstat, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from '#main/failure.ts';
import { flushFolder, renamePatiently } from './atomic-write.ts';

/** What a place answers that knows no second name for a file. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'UNKNOWN']);

/**
 * Writes a file that must not be there yet: whole or not at all, and never over another one.
 * @param temporary the name that it has while it is written, in the same folder; the file of that
 *   name is gone afterwards, where the place can be reached
 * @throws the file system's error; `EEXIST` where the name is taken
 */
export async function writeNew(
  path: string,
  content: Uint8Array,
  temporary: string,
): Promise<void> {
  try {
    await writeFlushed(temporary, content);
    await giveName(temporary, path);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
  await flushFolder(dirname(path));
}

async function writeFlushed(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A link is refused where the name is taken, which a rename is not. */
async function giveName(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!NO_LINKS.has(systemCode(error))) throw error;
    await assertFree(to);
    await renamePatiently(from, to);
  }
}

async function assertFree(path: string): Promise<void> {
  const found = await lstat(path).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (found !== null) throw Object.assign(new Error('the name is taken'), { code: 'EEXIST' });
}
