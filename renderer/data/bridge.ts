import type { Bridge, Channel, Input, Output } from '#preload/contract.ts';
import type { ErrorCode } from '#preload/error-code.ts';

declare global {
  interface Window {
    /** Given by the preload script; the only way out of this window. */
    readonly lederspind: Bridge;
  }
}

/** Why a call gave no value. The interface has a sentence for each `code`. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly code: ErrorCode;
  /** Milliseconds until it makes sense to try again; 0 where that is now. */
  readonly wait: number;

  constructor(code: ErrorCode, message: string, wait = 0) {
    super(message);
    this.code = code;
    this.wait = wait;
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
  throw new CallError(answer.error.code, answer.error.message, answer.error.wait);
}

/** The code of anything that was thrown: `internal` where it is no `CallError`. */
export function codeOf(error: unknown): ErrorCode {
  return error instanceof CallError ? error.code : 'internal';
}
