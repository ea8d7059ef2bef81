import type { Change } from './change.ts';
import { PARTIES, type Conversation, type Party, type Side } from './conversation.ts';
import type { LogEntry } from './history.ts';
import { maySee } from './view.ts';

/** Whose preparation the change tells about. */
function partiesIn(change: Change): Party[] {
  switch (change.kind) {
    case 'rating.set':
      return change.series === 'desired' ? [] : [change.series];
    case 'answer.set':
      return change.side === 'joint' ? [] : [change.side];
    case 'example.set':
      return [change.party];
    case 'own.add':
    case 'own.set':
    case 'own.remove':
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
 * or did before it was released (a draft that was struck out was never shown), and without what was
 * written in anybody else's private note. History that leaves the main process goes through here.
 * @param log all entries of the conversation, oldest first
 */
export function visibleLog(
  log: readonly LogEntry[],
  conversation: Conversation,
  side: Side,
): LogEntry[] {
  const shown = new Set<Party>();
  return log.filter(({ change }) => {
    follow(shown, change);
    if (change.kind === 'note.set') return change.party === side;
    return partiesIn(change).every(
      (party) => party === side || (shown.has(party) && maySee(conversation, party, side)),
    );
  });
}

/** Keeps account of the parties whose preparation is shown to the other after that change. */
function follow(shown: Set<Party>, change: Change): void {
  if (change.kind === 'talk.start') for (const party of PARTIES) shown.add(party);
  if (change.kind !== 'release.set') return;
  if (change.released) shown.add(change.party);
  else shown.delete(change.party);
}
