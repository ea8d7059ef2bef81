import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DiskState } from '#preload/contract.ts';
import { readIfThere } from '#main/files/read-if-there.ts';
import { sha256Of } from './hash.ts';

/** A file as the log knows it. */
export interface KnownFile {
  readonly path: string;
  /** As lower-case hex. */
  readonly sha256: string;
}

/** What lies there now: the same file, another one, none, or nobody can tell. */
export async function diskState({ path, sha256 }: KnownFile): Promise<DiskState> {
  try {
    const bytes = await readIfThere(path);
    if (bytes !== null) return sha256Of(bytes) === sha256 ? 'same' : 'changed';
    return (await isFolder(dirname(path))) ? 'gone' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

/** Whether there is a folder at that path that can be reached. */
export async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true;
}
