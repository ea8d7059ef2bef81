import type { Change } from './change.ts';
import type { Conversation, Party, Side } from './conversation.ts';
import type { LogEntry } from './history.ts';
import { maySee } from './view.ts';

/** Whose preparation the change tells about. */
function partiesIn(change: Change): Party[] {
  switch (change.kind) {
    case 'rating.set':
      return change.series === 'desired' ? [] : [change.series];
    case 'example.set':
      return [change.party];
    case 'topic.add':
    case 'topic.set':
    case 'topic.remove':
      return change.owner === 'joint' ? [] : [change.owner];
    case 'state.restore':
      return (['leader', 'manager'] as const).filter((party) => change[party] !== undefined);
    default:
      return [];
  }
}

/**
 * The log as that side may see it now: without what the other side prepares and has not released,
 * and without what was written in anybody else's private note. History that leaves the main
 * process goes through here.
 */
export function visibleLog(
  log: readonly LogEntry[],
  conversation: Conversation,
  side: Side,
): LogEntry[] {
  return log.filter(({ change }) =>
    change.kind === 'note.set'
      ? change.party === side
      : partiesIn(change).every((party) => maySee(conversation, party, side)),
  );
}
