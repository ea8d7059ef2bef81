import { join } from 'node:path';
import { z } from 'zod';
import { readJsonFile, writeJsonFile } from '#main/files/json-file.ts';
import { logError } from '#main/log.ts';

/** Longest wait after a wrong secret, in milliseconds. */
export const LONGEST_WAIT = 5 * 60_000;

/**
 * Milliseconds to wait after that many wrong secrets in a row: none before the first, then 1, 2,
 * 4 … seconds up to five minutes.
 */
export function waitAfter(wrong: number): number {
  return wrong < 1 ? 0 : Math.min(1000 * 2 ** (wrong - 1), LONGEST_WAIT);
}

const attemptsSchema = z.strictObject({
  wrong: z.int().min(0).max(1_000_000),
  /** When the last one was, in milliseconds since 1970. */
  last: z.number(),
});
type Attempts = z.infer<typeof attemptsSchema>;

const NONE: Attempts = { wrong: 0, last: 0 };

/** Counts wrong secrets, over restarts too, and says how long to wait for the next try. */
export interface Waiting {
  /** Milliseconds until another try is let through. */
  readonly remaining: () => number;
  /** Counts a try before it is made, so that ending the program in the middle does not undo it. */
  readonly count: () => Promise<void>;
  /** The secret was wrong: the wait runs from now, not from when the trying began. */
  readonly wasWrong: () => Promise<void>;
  /** The secret was right. */
  readonly reset: () => Promise<void>;
}

/** @param now the clock, in milliseconds since 1970 */
export function waitingIn(folder: string, now: () => number): Waiting {
  const path = join(folder, 'attempts.json');
  let attempts = readJsonFile(path, attemptsSchema) ?? NONE;

  const keep = async (next: Attempts) => {
    attempts = next;
    // What cannot be written is still counted until the program ends.
    await writeJsonFile(path, next).catch((error: unknown) => logError('attempts', error));
  };

  return {
    remaining: () => {
      // After the clock was set back the wait begins anew, and gets no longer.
      if (attempts.last > now()) attempts = { ...attempts, last: now() };
      return Math.max(0, attempts.last + waitAfter(attempts.wrong) - now());
    },
    count: () => keep({ wrong: attempts.wrong + 1, last: now() }),
    wasWrong: () => keep({ ...attempts, last: now() }),
    reset: async () => {
      if (attempts.wrong > 0) await keep(NONE);
    },
  };
}
