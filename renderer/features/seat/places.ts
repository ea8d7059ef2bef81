import { otherParty } from '#domain/view.ts';
import { PARTIES, type Party } from '#domain/conversation.ts';
import type { Sides } from '#preload/contract.ts';

/** The parties whose PIN the talk waits for: they have one, and have not shown their preparation. */
export function guardedParties(sides: Sides): Party[] {
  return PARTIES.filter((party) => sides[party].hasPin && !sides[party].released);
}

/** The name of the other one of the two. */
export function otherName(sides: Sides, party: Party): string {
  return sides[otherParty(party)].name;
}
