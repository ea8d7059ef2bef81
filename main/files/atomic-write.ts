import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCode } from '#main/failure.ts';

/** How often a rename is tried again, and how many milliseconds later, while a scanner reads the file. */
const RENAME_PATIENCE = [20, 60, 180, 540];

/**
 * Writes the whole file or leaves the old one as it was: a temporary file in the same folder is
 * flushed and then renamed, so that no half-written file ever bears the name.
 * @throws the file system's error; the temporary file is gone by then.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${randomBytes(8).toString('hex')}.tmp`);
  try {
    await writeFlushed(temporary, content);
    await renamePatiently(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(dirname(path));
}

async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Renames; on Windows a virus scanner may hold either file for a moment. */
export async function renamePatiently(from: string, to: string): Promise<void> {
  for (const pause of process.platform === 'win32' ? RENAME_PATIENCE : []) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  await rename(from, to);
}

/** Makes a rename last through a power cut. Windows has no such call, and needs none on NTFS. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
