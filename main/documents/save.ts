import { stat } from 'node:fs/promises';
import type { ErrorCode } from '#preload/error-code.ts';
import { Failure, systemCode } from '#main/failure.ts';
import { writeAtomically } from '#main/files/atomic-write.ts';

/** Why a file could not be written. */
export type FileErrorCode = Extract<ErrorCode, `file.${string}`>;

/**
 * Writes a file whole or not at all.
 * @throws Failure with a FileErrorCode; the file of that name is then as it was before.
 */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeAtomically(path, bytes);
  } catch (error) {
    throw new Failure(await fileErrorCode(error, path), { cause: error });
  }
}

const CODES: ReadonlyMap<string, FileErrorCode> = new Map([
  ['ENOENT', 'file.no-folder'],
  ['ENOTDIR', 'file.no-folder'],
  ['EACCES', 'file.no-permission'],
  ['EPERM', 'file.no-permission'],
  ['EROFS', 'file.no-permission'],
  ['EBUSY', 'file.in-use'],
  ['ETXTBSY', 'file.in-use'],
  ['ENOSPC', 'file.disk-full'],
  ['EDQUOT', 'file.disk-full'],
  // The place takes no file of this size: a quota, or an old file system.
  ['EFBIG', 'file.disk-full'],
]);

/** What an error of the operating system means to somebody who wanted to save a file there. */
export async function fileErrorCode(thrown: unknown, path: string): Promise<FileErrorCode> {
  const code = CODES.get(systemCode(thrown)) ?? 'file.failed';
  if (code !== 'file.no-permission' || !isRename(thrown)) return code;
  // The folder had just taken the new file, so it is the old one that somebody holds.
  const old = await stat(path).catch(() => null);
  return old === null ? code : 'file.in-use';
}

function isRename(thrown: unknown): boolean {
  return thrown instanceof Error && 'syscall' in thrown && thrown.syscall === 'rename';
}
