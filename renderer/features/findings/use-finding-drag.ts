import { useState } from 'react';
import type { Finding } from '#domain/conversation.ts';
import { placeOfFinding, type FindingPlace } from './finding-order.ts';
import type { FindingMoves } from './use-finding-moves.ts';

/** A finding that the mouse holds. */
export interface FindingDrag {
  readonly held: Finding | null;
  /** The gap that it would come to stand in: before the row at that place. */
  readonly over: FindingPlace | null;
  readonly take: (finding: Finding | null) => void;
  readonly hover: (gap: FindingPlace) => void;
  readonly drop: () => void;
}

/** Moves findings of one group by the mouse: one change when it lets go. */
export function useFindingDrag(
  findings: readonly Finding[],
  move: FindingMoves['move'],
): FindingDrag {
  const [held, setHeld] = useState<Finding | null>(null);
  const [over, setOver] = useState<FindingPlace | null>(null);
  const take = (finding: Finding | null) => {
    setHeld(finding);
    setOver(null);
  };
  return {
    held,
    over,
    take,
    hover: (gap) => {
      if (gap.rank !== over?.rank || gap.at !== over.at) setOver(gap);
    },
    drop: () => {
      const from = held === null ? null : placeOfFinding(findings, held.id);
      if (held !== null && over !== null && from !== null && !isHere(from, over))
        move(held, settled(from, over));
      take(null);
    },
  };
}

/** Dropped right before or right after itself. */
function isHere(from: FindingPlace, over: FindingPlace): boolean {
  return from.rank === over.rank && (over.at === from.at || over.at === from.at + 1);
}

/** A gap below it is one place further up once it is taken out. */
function settled(from: FindingPlace, over: FindingPlace): FindingPlace {
  const isBelow = from.rank === over.rank && over.at > from.at;
  return isBelow ? { ...over, at: over.at - 1 } : over;
}
