import type { ZodError } from 'zod';
import { codeOf, Failure } from '#main/failure.ts';
import { logError } from '#main/log.ts';
import {
  contract,
  type Channel,
  type Envelope,
  type Output,
  type Parsed,
} from '#preload/contract.ts';
import type { ErrorCode } from '#preload/error-code.ts';
import type { Caller, Handlers } from './handlers.ts';

/**
 * The envelope that goes back to the window. Never rejects: what a handler throws becomes its
 * code, or `internal` with the detail in the log.
 */
export async function answer<Name extends Channel>(
  name: Name,
  handlers: Handlers,
  input: unknown,
  caller: Caller,
): Promise<Envelope<Output<Name>>> {
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) return failed(invalidCode(parsed.error), 'not in the agreed form');
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this channel's own schema made it
    const data = parsed.data as Parsed<Name>;
    return { ok: true, value: await handlers[name](data, caller) };
  } catch (thrown) {
    return failedBy(name, thrown);
  }
}

/** The envelope for a call that is not let in. */
export function refuse(): Envelope<never> {
  return failed('call.refused', 'not a window of ours');
}

function failed(code: ErrorCode, message: string): Envelope<never> {
  return { ok: false, error: { code, message } };
}

function failedBy(name: Channel, thrown: unknown): Envelope<never> {
  const code = codeOf(thrown);
  if (code === 'internal' || (thrown instanceof Error && thrown.cause !== undefined))
    logError(name, thrown);
  const { wait, row } = thrown instanceof Failure ? thrown : {};
  const error = { code, message: code };
  return {
    ok: false,
    error: {
      ...error,
      ...(wait === undefined ? {} : { wait }),
      ...(row === undefined ? {} : { row }),
    },
  };
}

function invalidCode(error: ZodError): ErrorCode {
  const isTooLong = error.issues.some(
    (issue) => issue.code === 'too_big' && issue.origin === 'string',
  );
  return isTooLong ? 'text.too-long' : 'call.invalid';
}
