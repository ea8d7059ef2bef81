import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileError, fileErrorCode } from './file-error.ts';

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed, then renamed.
 * @throws FileError; the file of that name is then as it was, and the temporary one is gone.
 */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    await writeFlushed(temporary, bytes);
    await replace(path, temporary);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error instanceof FileError ? error : new FileError(fileErrorCode(error), error);
  }
  await flushFolder(folder);
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The folder has just taken a file, so a refusal here comes from the file that lies there. */
async function replace(path: string, temporary: string): Promise<void> {
  try {
    await rename(temporary, path);
  } catch (error) {
    const there = await stat(path).catch(() => null);
    const held = there?.isFile() === true && fileErrorCode(error) === 'file.no-permission';
    throw held ? new FileError('file.in-use', error) : error;
  }
}

/** Makes the new name last; file systems that flush no folders (Windows) keep it by themselves. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  try {
    await handle?.sync();
  } catch {
    // The file itself is flushed and whole under its name, which is what was promised.
  } finally {
    await handle?.close();
  }
}
