import {
  emptyPreparation,
  type Conversation,
  type Party,
  type Preparation,
  type Side,
} from './conversation.ts';

/** The other one of the two. */
export function otherParty(party: Party): Party {
  return party === 'leader' ? 'manager' : 'leader';
}

/** Whether that side may see what the party has prepared (its private note never counts). */
export function maySee(conversation: Conversation, party: Party, side: Side): boolean {
  return side === party || conversation.phase === 'talk' || conversation[party].released;
}

/**
 * The conversation as that side may see it: the other side's unreleased preparation and everybody
 * else's private note are empty. All that leaves the main process goes through here.
 */
export function viewFor(conversation: Conversation, side: Side): Conversation {
  return {
    ...conversation,
    leader: visible(conversation, 'leader', side),
    manager: visible(conversation, 'manager', side),
  };
}

function visible(conversation: Conversation, party: Party, side: Side): Preparation {
  const preparation = conversation[party];
  if (side === party) return preparation;
  if (maySee(conversation, party, side)) return { ...preparation, note: '' };
  return emptyPreparation();
}
