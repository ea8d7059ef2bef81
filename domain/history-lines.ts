import type { Change } from './change.ts';
import type { Side } from './conversation.ts';
import type { LogEntry, Role } from './history.ts';
import { assertNever } from './result.ts';

/** What a gesture came to at one place. */
export interface LineChange {
  readonly change: Change;
  /** What takes all of it back, and so holds what was there before; null where nothing may. */
  readonly before: Change | null;
}

/** One gesture in the history of a conversation: a run of typing is one. */
export interface HistoryLine {
  /** Of its last change. */
  readonly revision: number;
  readonly by: Side;
  /** When its last change was made, as an ISO instant. */
  readonly at: string;
  readonly role: Role;
  /** What it came to, once for each place that it altered. */
  readonly changes: readonly LineChange[];
}

/**
 * The log as people read it: neighbouring entries of one gesture are one line, and in it entries
 * that wrote at the same place are one change, from the text before the first to that after the
 * last.
 * @param log what may be seen, oldest first
 */
export function historyLines(log: readonly LogEntry[]): HistoryLine[] {
  const gestures: LogEntry[][] = [];
  for (const entry of log) {
    const last = gestures.at(-1);
    if (last?.[0] !== undefined && isSameGesture(last[0], entry)) last.push(entry);
    else gestures.push([entry]);
  }
  return gestures.flatMap((entries) => {
    const last = entries.at(-1);
    if (last === undefined) return [];
    const { revision, by, at, role } = last;
    return [{ revision, by, at, role, changes: changesOf(entries) }];
  });
}

function isSameGesture(one: LogEntry, other: LogEntry): boolean {
  return one.gesture === other.gesture && one.by === other.by && one.role === other.role;
}

function changesOf(entries: readonly LogEntry[]): LineChange[] {
  const places = new Map<string, LineChange>();
  for (const { revision, change, inverse } of entries) {
    const place = placeOf(change) ?? `${revision}`;
    const first = places.get(place);
    places.set(place, { change, before: first === undefined ? inverse : first.before });
  }
  return [...places.values()];
}

/** What the change writes over; null where it comes on top of what was there. */
function placeOf(change: Change): string | null {
  const { kind } = change;
  switch (kind) {
    case 'rating.set':
    case 'reason.set':
      return `${kind} ${change.series} ${change.item}`;
    case 'answer.set':
      return `${kind} ${change.side} ${change.item}`;
    case 'example.set':
      return `${kind} ${change.party} ${change.item} ${change.prompt}`;
    case 'note.set':
    case 'release.set':
      return `${kind} ${change.party}`;
    case 'own.set':
    case 'finding.set':
    case 'finding.move':
    case 'agreement.set':
    case 'agreement.plan':
    case 'agreement.move':
    case 'topic.set':
    case 'focus.set':
    case 'focus.move':
    case 'goal.plan':
    case 'goal.move':
      return `${kind} ${change.id}`;
    case 'goal.set':
      return `${kind} ${change.id} ${change.column}`;
    case 'pay.set':
    case 'date.set':
    case 'agenda.set':
      return kind;
    case 'own.add':
    case 'own.remove':
    case 'finding.add':
    case 'finding.remove':
    case 'agreement.add':
    case 'agreement.remove':
    case 'template.take':
    case 'topic.add':
    case 'topic.remove':
    case 'focus.add':
    case 'focus.remove':
    case 'goal.add':
    case 'goal.remove':
    case 'talk.start':
    case 'lock.set':
    case 'state.restore':
      return null;
    default:
      return assertNever(change);
  }
}
