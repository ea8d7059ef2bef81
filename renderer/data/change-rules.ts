import type { Change, ChangeKind, ChangeOf } from '#domain/change.ts';
import type { ErrorCode } from '#preload/error-code.ts';

const FIRST_WAIT = 500;
const LONGEST_WAIT = 10_000;

/** Milliseconds to wait before the next attempt, after so many failures in a row (from 1). */
export function backoff(failures: number): number {
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - 1));
}

/** Errors that say nothing about the change itself, so that sending it again can succeed. */
const PASSING: ReadonlySet<ErrorCode> = new Set([
  'storage.full',
  'storage.failed',
  'database.in-use',
  'internal',
]);

/** Whether the same change may be stored later. */
export function isPassing(code: ErrorCode): boolean {
  return PASSING.has(code);
}

/** What one change of that kind sets, besides its kind; kinds that are not here are never needless. */
const SETS: { readonly [Kind in ChangeKind]?: (change: ChangeOf<Kind>) => readonly string[] } = {
  'rating.set': ({ series, item }) => [series, item],
  'reason.set': ({ series, item }) => [series, item],
  'example.set': ({ party, item, prompt }) => [party, item, prompt],
  'answer.set': ({ side, item }) => [side, item],
  'own.set': ({ owner, id }) => [owner, id],
  'note.set': ({ party }) => [party],
  'topic.set': ({ owner, id }) => [owner, id],
  'focus.set': ({ id }) => [id],
  'goal.plan': ({ id }) => [id],
  'goal.set': ({ id, column }) => [id, column],
  'finding.set': ({ id }) => [id],
  'agreement.set': ({ id }) => [id],
  'agreement.plan': ({ id }) => [id],
  'pay.set': () => [],
  'date.set': () => [],
  'agenda.set': () => [],
};

/** Whether the newer change makes the older one needless: both set the same one thing. */
export function supersedes(newer: Change, older: Change): boolean {
  const set = whatIsSet(newer, newer.kind);
  return newer.kind === older.kind && set !== null && set === whatIsSet(older, older.kind);
}

function whatIsSet<Kind extends ChangeKind>(change: ChangeOf<Kind>, kind: Kind): string | null {
  const names: ((change: ChangeOf<Kind>) => readonly string[]) | undefined = SETS[kind];
  return names === undefined ? null : JSON.stringify(names(change));
}
