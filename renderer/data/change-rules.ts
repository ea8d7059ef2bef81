import type { Change } from '#domain/change.ts';
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

/** Whether the newer change makes the older one needless: both set the same one thing. */
export function supersedes(newer: Change, older: Change): boolean {
  switch (newer.kind) {
    case 'rating.set':
    case 'reason.set':
      return (
        older.kind === newer.kind && older.series === newer.series && older.item === newer.item
      );
    case 'example.set':
      return (
        older.kind === newer.kind &&
        older.party === newer.party &&
        older.item === newer.item &&
        older.prompt === newer.prompt
      );
    case 'note.set':
      return older.kind === newer.kind && older.party === newer.party;
    case 'topic.set':
      return older.kind === newer.kind && older.owner === newer.owner && older.id === newer.id;
    case 'focus.set':
    case 'goal.plan':
      return older.kind === newer.kind && older.id === newer.id;
    case 'goal.set':
      return older.kind === newer.kind && older.id === newer.id && older.column === newer.column;
    case 'pay.set':
    case 'date.set':
    case 'agenda.set':
      return older.kind === newer.kind;
    default:
      return false;
  }
}
