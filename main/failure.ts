import { ERROR_CODES, type ErrorCode } from '#preload/error-code.ts';

interface FailureOptions {
  readonly wait?: number;
  readonly row?: number;
  readonly cause?: unknown;
}

/** Something that went wrong in a way that the interface has a sentence for. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: ErrorCode;
  /** Milliseconds until it makes sense to try again. */
  readonly wait: number | undefined;
  /** The row of a file where it went wrong, as a spreadsheet counts it. */
  readonly row: number | undefined;

  constructor(code: ErrorCode, options: FailureOptions = {}) {
    super(code, { cause: options.cause });
    this.code = code;
    this.wait = options.wait;
    this.row = options.row;
  }
}

const KNOWN: ReadonlySet<unknown> = new Set(ERROR_CODES);

function isErrorCode(code: unknown): code is ErrorCode {
  return KNOWN.has(code);
}

/** The code of anything thrown by any room of the program; `internal` where it has none of ours. */
export function codeOf(thrown: unknown): ErrorCode {
  return thrown instanceof Error && 'code' in thrown && isErrorCode(thrown.code)
    ? thrown.code
    : 'internal';
}

/** The code that Node gives to an error of the file system, such as `ENOENT`; empty where none. */
export function systemCode(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string'
    ? thrown.code
    : '';
}
