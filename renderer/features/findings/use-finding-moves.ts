import type { Finding, Rank } from '#domain/conversation.ts';
import type { FindingGroup } from '#domain/form.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { flushTyping } from '../../data/typing.ts';
import { focusPlace } from '../../ui/focus-place.ts';
import { findingsOf, indexFor, stepFrom, type FindingPlace } from './finding-order.ts';

/** A move that was made, for those who do not see it. */
export interface Moved {
  /** The id of the finding. */
  readonly id: string;
  readonly to: FindingPlace;
  /** How many stand there now. */
  readonly count: number;
}

/** The ways to alter one group of findings; each is one change. */
export interface FindingMoves {
  readonly move: (finding: Finding, to: FindingPlace, field?: string) => void;
  /** One step, over the border between the ranks too. `field` takes the focus afterwards. */
  readonly step: (finding: Finding, way: 'up' | 'down', field?: string) => void;
  /** To the end of the other rank. */
  readonly toRank: (finding: Finding, rank: Rank, field?: string) => void;
  readonly add: (rank: Rank) => void;
  readonly remove: (finding: Finding) => void;
}

/** @param say is told of every move */
export function useFindingMoves(
  { conversation }: OpenConversation,
  { id: group }: FindingGroup,
  say: (moved: Moved) => void,
): FindingMoves {
  const { change } = useEdit(conversation.id);
  const { findings } = conversation.joint;
  const count = (rank: Rank) => findingsOf(findings, group, rank).length;
  const move = (finding: Finding, to: FindingPlace, field = placeOf.finding(finding.id)) => {
    flushTyping();
    const at = indexFor(findings, finding, to);
    change({ kind: 'finding.move', id: finding.id, rank: to.rank, at });
    say({ id: finding.id, to, count: count(to.rank) + (finding.rank === to.rank ? 0 : 1) });
    focusPlace(field);
  };
  return {
    move,
    step: (finding, way, field) => {
      const to = stepFrom(findings, finding, way);
      if (to === null) return;
      // A button that leads nowhere any more cannot keep the focus.
      const isTop = to.rank === 'key' && to.at === 0;
      const isEnd = to.rank === 'other' && to.at >= count('other') - 1;
      move(finding, to, (way === 'up' ? isTop : isEnd) ? undefined : field);
    },
    toRank: (finding, rank, field) => move(finding, { rank, at: count(rank) }, field),
    add: (rank) => {
      const id = crypto.randomUUID();
      const fresh = { id, group, rank, text: '' };
      const at = indexFor(findings, fresh, { rank, at: count(rank) });
      change({ kind: 'finding.add', at, finding: fresh });
      focusPlace(placeOf.finding(id));
    },
    remove: (finding) => {
      const { rank } = finding;
      const row = findingsOf(findings, group, rank);
      const at = row.indexOf(finding);
      const neighbour = row[at + 1] ?? row[at - 1];
      change({ kind: 'finding.remove', id: finding.id });
      focusPlace(neighbour === undefined ? addPlace(group, rank) : placeOf.finding(neighbour.id));
    },
  };
}

/** The `data-place` of the button that adds to a list. */
export function addPlace(group: string, rank: Rank): string {
  return rank === 'key' ? placeOf.findings(group) : `${placeOf.findings(group)}/${rank}`;
}
