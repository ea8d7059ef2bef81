import { readConversation } from '#db/queries/conversation.ts';
import { readPerson } from '#db/queries/person.ts';
import { readTemplate } from '#db/queries/template.ts';
import type { Db } from '#db/schema/schema.ts';
import { isPrepared } from '#domain/begun.ts';
import { PARTIES, type Conversation, type Party } from '#domain/conversation.ts';
import type { Place, Sides } from '#preload/contract.ts';
import { Failure } from './failure.ts';
import type { Pins, TypedPins } from './pins.ts';
import type { Seat } from './seats.ts';

/** What is known of a conversation before anybody has sat down. @throws Failure `not-found` */
export async function readSides(db: Db, pins: Pins, id: string): Promise<Sides> {
  const stored = await readConversation(db, id);
  if (stored === null) throw new Failure('not-found');
  const { conversation } = stored;
  const { year, phase, locked, template } = conversation;
  const form = await readTemplate(db, template.id, template.version);
  if (form === null) throw new Failure('template.damaged');
  const { phases, language } = form;
  const place = async (party: Party): Promise<Place> => ({
    name: await nameOf(db, conversation, party),
    ...(await pins.state(id, party)),
    begun: isPrepared(conversation[party]),
    released: conversation[party].released,
  });
  return {
    year,
    phase,
    locked,
    form: { phases, language },
    leader: await place('leader'),
    manager: await place('manager'),
  };
}

async function nameOf(
  db: Db,
  { leaderId, managerId }: Conversation,
  party: Party,
): Promise<string> {
  const person = await readPerson(db, party === 'leader' ? leaderId : managerId);
  if (person === null) throw new Failure('database.damaged');
  return person.name;
}

/**
 * The parties that sit down with that side and may: one party passes its own PIN, unless it sits
 * there already; the joint side needs none, and counts those who gave theirs or have none.
 * @param sitting who sits in the window now
 * @throws Failure `pin.needed`, `pin.wrong`, `pin.wait`
 */
export async function provenParties(
  pins: Pins,
  { conversationId, side }: Pick<Seat, 'conversationId' | 'side'>,
  typed: TypedPins,
  sitting: Seat | null,
): Promise<readonly Party[]> {
  const isSame = sitting?.conversationId === conversationId && sitting.side === side;
  const proven = new Set<Party>(isSame ? sitting.proven : []);
  for (const party of side === 'joint' ? PARTIES : [side]) {
    if (proven.has(party)) continue;
    const pin = typed[party];
    const { hasPin } = await pins.state(conversationId, party);
    if (side === 'joint' && hasPin && pin === undefined) continue;
    await pins.prove(conversationId, party, pin);
    proven.add(party);
  }
  return [...proven];
}
