import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, vi } from 'vitest';
import type { OsProtection } from '#main/keys/os-protection.ts';
import { unwrap, wrap, boxSchema } from '#main/keys/slot.ts';
import { waitingIn, type Waiting } from '#main/keys/waiting.ts';
import { Program } from '#main/program.ts';
import { settingsIn } from '#main/settings.ts';

// Each try of a secret takes a third of a second of one processor, on purpose.
vi.setConfig({ testTimeout: 60_000 });

/** An account on a PC: protects for itself, and opens nothing that another one protected. */
export function osAccount({ isReal = true } = {}): OsProtection {
  const own = randomBytes(32);
  const pad = (text: string) => Buffer.from(text, 'utf8');
  return {
    isReal: () => Promise.resolve(isReal),
    protect: (text) => {
      // The text goes in 32 bytes at a time, as the boxes of our own slots take them.
      const parts =
        pad(text)
          .toString('hex')
          .match(/.{1,64}/g) ?? [];
      const boxes = parts.map((part) => wrap(Buffer.from(part.padEnd(64, '0'), 'hex'), own, 'os'));
      return Promise.resolve(Buffer.from(JSON.stringify({ boxes, length: pad(text).length })));
    },
    reveal: (box) => {
      const { boxes, length } = JSON.parse(box.toString('utf8')) as {
        boxes: unknown[];
        length: number;
      };
      const parts = boxes.map((part) => unwrap(boxSchema.parse(part), own, 'os'));
      if (parts.some((part) => part === null)) return Promise.reject(new Error('another account'));
      const all = Buffer.concat(parts.filter((part) => part !== null));
      return Promise.resolve({ text: all.subarray(0, length).toString('utf8'), again: false });
    },
  };
}

/** A PC whose program can be started again and again. */
export interface Pc {
  /** Where everything lies. */
  readonly home: string;
  /** Where database and key files lie. */
  readonly data: string;
  /** The clock, in milliseconds; a test may move it. */
  readonly clock: { now: number };
  readonly waiting: () => Waiting;
  /** Starts the program as that account and lets it look; whatever runs at the end is closed. */
  readonly start: (os?: OsProtection) => Promise<Program>;
}

/** `it` with a PC of its own, whose account protects keys. */
export const it = test.extend<{ readonly os: OsProtection; readonly pc: Pc }>({
  // oxlint-disable-next-line no-empty-pattern -- the runner reads from the pattern that nothing is needed
  os: ({}, use) => use(osAccount()),
  pc: async ({ os }, use) => {
    const home = mkdtempSync(join(tmpdir(), 'lederspind-pc-'));
    const data = join(home, 'data');
    const clock = { now: 1_800_000_000_000 };
    const waiting = () => waitingIn(home, () => clock.now);
    const running: Program[] = [];
    await use({
      home,
      data,
      clock,
      waiting,
      start: async (account = os) => {
        await Promise.all(running.splice(0).map((program) => program.close()));
        const settings = settingsIn(home, () => undefined);
        const program = new Program({ folder: data, os: account, waiting: waiting(), settings });
        running.push(program);
        await program.look();
        return program;
      },
    });
    await Promise.all(running.map((program) => program.close()));
    rmSync(home, { recursive: true, force: true });
  },
});

/** The names in a folder, in order; none where there is no such folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}

/** What the tests choose at the first start. */
export const SETTINGS = { language: 'nb', theme: 'dark' } as const;

/** What the tests lock with. */
export const PASSPHRASE = 'tolv æbler på en bænk';

/** Sets up, and answers with the recovery code that is shown. */
export async function setUp(program: Program, lock: 'os' | 'passphrase'): Promise<string> {
  const state = await program.setUp(
    lock === 'os'
      ? { lock, settings: SETTINGS }
      : { lock, settings: SETTINGS, passphrase: PASSPHRASE },
  );
  if (state.stage !== 'recovery') throw new Error(`unexpected stage ${state.stage}`);
  return state.code;
}

/** As `setUp`, and types one group back. */
export async function setUpAndConfirm(
  program: Program,
  lock: 'os' | 'passphrase',
): Promise<string> {
  const code = await setUp(program, lock);
  await program.confirmRecovery(3, code.split('-')[3] ?? '');
  return code;
}

/** What lies in the folder, byte for byte. */
export function content(folder: string): Record<string, string> {
  return Object.fromEntries(
    namesIn(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
}
