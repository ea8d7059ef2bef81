import { NOT_RELEVANT, type Conversation, type Score } from './conversation.ts';
import { scoredItems } from './form.ts';
import type { Template } from './template.ts';

/** How the two scores of one arena or statement stand to each other. */
export type Relation =
  | { readonly kind: 'equal' }
  /** `by` is above 0, in the numbers of the scale; `higher` says who gave more. */
  | { readonly kind: 'apart'; readonly by: number; readonly higher: 'leader' | 'manager' }
  /** Only one of the two has given a score. */
  | { readonly kind: 'one-sided'; readonly by: 'leader' | 'manager' }
  /** One has given a number, and to the other it is not relevant. */
  | { readonly kind: 'unlike' }
  | { readonly kind: 'none' };

/** What each side sees in one arena or statement: a place to talk, not a verdict. */
export interface Difference {
  readonly arenaId: string;
  /** The id of the arena, or of the statement inside it. */
  readonly item: string;
  readonly leader: Score | null;
  readonly manager: Score | null;
  readonly relation: Relation;
}

/**
 * Both scores of everything that the form scores, in the order of its tables. Takes the
 * conversation as the side may see it: what is hidden counts as not given.
 */
export function differencesIn(conversation: Conversation, template: Template): Difference[] {
  return scoredItems(template).map(({ arenaId, item }) => {
    const leader = conversation.leader.ratings[item] ?? null;
    const manager = conversation.manager.ratings[item] ?? null;
    return { arenaId, item, leader, manager, relation: relate(leader, manager) };
  });
}

/** How a leader's score stands to the manager's. */
export function relate(leader: Score | null, manager: Score | null): Relation {
  if (leader === null)
    return manager === null ? { kind: 'none' } : { kind: 'one-sided', by: 'manager' };
  if (manager === null) return { kind: 'one-sided', by: 'leader' };
  if (leader === NOT_RELEVANT || manager === NOT_RELEVANT)
    return leader === manager ? { kind: 'equal' } : { kind: 'unlike' };
  const by = Math.round(Math.abs(leader - manager) * 1e6) / 1e6;
  if (by === 0) return { kind: 'equal' };
  return { kind: 'apart', by, higher: leader > manager ? 'leader' : 'manager' };
}
