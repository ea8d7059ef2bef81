import type { Bridge, Channel, Input, Output } from '#preload/contract.ts';
import type { ErrorCode } from '#preload/error-code.ts';

declare global {
  interface Window {
    /** Given by the preload script; the only way out of this window. */
    readonly lederspind: Bridge;
  }
}

/** More about what went wrong. */
interface Trouble {
  readonly wait?: number;
  readonly row?: number;
}

/** Why a call gave no value. The interface has a sentence for each `code`. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly code: ErrorCode;
  /** Milliseconds until it makes sense to try again; 0 where that is now. */
  readonly wait: number;
  /** The row of a file where it went wrong, as a spreadsheet counts it. */
  readonly row: number | null;

  constructor(code: ErrorCode, message: string, { wait = 0, row }: Trouble = {}) {
    super(message);
    this.code = code;
    this.wait = wait;
    this.row = row ?? null;
  }
}

/**
 * Calls the main process and answers with the value in its envelope.
 * @throws CallError with the reason where there is no value
 */
export async function call<Name extends Channel>(
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const answer = await window.lederspind.call(name, input).catch((cause: unknown) => {
    throw new CallError('internal', String(cause));
  });
  if (answer.ok) return answer.value;
  throw new CallError(answer.error.code, answer.error.message, answer.error);
}

/** The code of anything that was thrown: `internal` where it is no `CallError`. */
export function codeOf(error: unknown): ErrorCode {
  return error instanceof CallError ? error.code : 'internal';
}

/** The row of a file where it went wrong; null where it is not about a file. */
export function rowOf(error: unknown): number | null {
  return error instanceof CallError ? error.row : null;
}
