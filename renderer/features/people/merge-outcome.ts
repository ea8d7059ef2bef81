import type { Person } from '#domain/person.ts';
import type { PersonConversation } from '#preload/contract.ts';

/** What becomes of two entries that are made one. */
export interface MergeOutcome {
  /** The conversations that move. */
  readonly moves: readonly PersonConversation[];
  /** Those whose manager is another then. */
  readonly follow: readonly Person[];
  /** Whether the two talk with each other, so that they cannot be the same. */
  readonly between: boolean;
}

/**
 * What happens when `drop` goes into `keep`.
 * @param conversations those of `drop`
 */
export function mergeOutcome(
  keep: Person,
  drop: Person,
  people: readonly Person[],
  conversations: readonly PersonConversation[],
): MergeOutcome {
  const follow = people.filter(({ id, managerId }) => managerId === drop.id && id !== keep.id);
  const between = conversations.some(({ otherId }) => otherId === keep.id);
  return { moves: conversations, follow, between };
}
