import { applyUnchecked } from './apply-change.ts';
import { answersOf } from './apply-restore.ts';
import type { ChangeOf } from './change.ts';
import type { Conversation, Side } from './conversation.ts';
import type { LogEntry } from './history.ts';
import type { Template } from './template.ts';

/**
 * What was written when the log stood at `revision`: every later entry taken back, newest first.
 * Steps that nothing takes back (the talk began, it was locked) stay done, and only what `counts`
 * is taken back, so that one side can look back at its own part alone.
 * @param log all entries of the conversation, oldest first
 */
export function stateAt(
  conversation: Conversation,
  log: readonly LogEntry[],
  revision: number,
  template: Template,
  counts: (entry: LogEntry) => boolean = () => true,
): Conversation {
  return log
    .filter((entry) => entry.revision > revision && entry.inverse !== null && counts(entry))
    .toReversed()
    .reduce((state, { inverse }) => {
      if (inverse === null) return state;
      const answer = applyUnchecked(state, inverse, template);
      return answer.ok ? answer.value.conversation : state;
    }, conversation);
}

/**
 * The change by which that side makes an earlier state the newest one: its own answers while it
 * prepares, everything that both see once they talk. Private notes are never brought back.
 */
export function restoreOf(earlier: Conversation, by: Side): ChangeOf<'state.restore'> {
  return by === 'joint'
    ? {
        kind: 'state.restore',
        leader: answersOf(earlier, 'leader'),
        manager: answersOf(earlier, 'manager'),
        joint: earlier.joint,
      }
    : { kind: 'state.restore', [by]: answersOf(earlier, by) };
}
