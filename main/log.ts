import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { codeOf, systemCode } from './failure.ts';

/** Bytes after which the log begins anew; the one before is kept as `….1`. */
const LARGEST = 500_000;

let file: string | null = null;

/** From now on everything is also written to that file. */
export function logTo(path: string): void {
  file = path;
}

/**
 * Notes what went wrong where. Never an error's message, which may quote what people wrote: only
 * its name, its codes, and the places in our code that it passed.
 * @param where such as the name of a channel
 */
export function logError(where: string, thrown: unknown): void {
  const lines = [`${new Date().toISOString()} ${where}: ${describe(thrown)}`, ...placesOf(thrown)];
  console.error(lines[0]);
  if (file !== null) append(file, `${lines.join('\n')}\n`);
}

function describe(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const cause = thrown.cause === undefined ? '' : ` because of ${describe(thrown.cause)}`;
  const codes = new Set([codeOf(thrown), systemCode(thrown)].filter((code) => code !== ''));
  return `${thrown.name} (${[...codes].join(', ')})${cause}`;
}

/** The lines of the stack without the folders, which hold the name of the person's account. */
function placesOf(thrown: unknown): string[] {
  const stack = thrown instanceof Error ? (thrown.stack ?? '') : '';
  return stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, 12)
    .map((line) => line.replace(/(?:file:\/\/)?[^\s()]*[/\\][^\s()]*/g, (path) => basename(path)));
}

/** Logging must never be what fails. */
function append(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST)
      renameSync(path, `${path}.1`);
    appendFileSync(path, text, { mode: 0o600 });
  } catch {
    file = null;
  }
}
