import type { ErrorCode } from '#preload/error-code.ts';

/** Why a file could not be written. */
export type FileErrorCode = Extract<ErrorCode, `file.${string}`>;

/** A file could not be written; nothing lies under its name that was not there before. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly code: FileErrorCode;

  constructor(code: FileErrorCode, cause?: unknown) {
    super(code, { cause });
    this.code = code;
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

/** What an error of the operating system means to somebody who wants to save a file. */
export function fileErrorCode(error: unknown): FileErrorCode {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return (typeof code === 'string' ? CODES.get(code) : undefined) ?? 'file.failed';
}
