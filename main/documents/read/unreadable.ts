import type { ErrorCode } from '#preload/error-code.ts';

/** Why a Word file is not read. */
export type UnreadableCode = Extract<ErrorCode, `word.${string}`>;

/** The file is none that can be read. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}
