import { PARTIES, type Conversation, type Party, type Score } from './conversation.ts';
import { scoredItems } from './form.ts';
import type { Template } from './template.ts';

/** A score that is another now than when the talk began. */
export interface TalkChange {
  readonly series: Party;
  readonly arenaId: string;
  /** The id of the arena, or of the statement inside it. */
  readonly item: string;
  /** Null: it had no score. */
  readonly from: Score | null;
  /** Null: the score was taken away. */
  readonly to: Score | null;
  /** Why, where somebody wrote it; otherwise empty. */
  readonly reason: string;
}

/**
 * What the talk changed about the prepared scores, in the order of the form's tables. Empty before
 * the talk. Scores that were moved and moved back are none.
 */
export function talkChanges(
  { prepared, leader, manager, joint }: Conversation,
  template: Template,
): TalkChange[] {
  if (prepared === null) return [];
  const now = { leader: leader.ratings, manager: manager.ratings };
  return scoredItems(template).flatMap(({ arenaId, item }) =>
    PARTIES.map((series) => ({
      series,
      arenaId,
      item,
      from: prepared[series][item] ?? null,
      to: now[series][item] ?? null,
      reason: joint.reasons[`${series}/${item}`] ?? '',
    })).filter(({ from, to }) => from !== to),
  );
}
