import { randomUUID } from 'node:crypto';
import { insertConversation } from '#db/queries/conversation.ts';
import { readPerson } from '#db/queries/person.ts';
import { listWithdrawn, readTemplate, saveTemplate } from '#db/queries/template.ts';
import type { Db } from '#db/schema/schema.ts';
import { beginConversation, type NewConversation } from '#domain/conversation.ts';
import type { Template } from '#domain/template.ts';
import { Failure } from '#main/failure.ts';
import type { HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';
import { provenParties, readSides } from '#main/sides.ts';
import type { Packs } from '#main/templates.ts';

type Names =
  | 'conversation.begin'
  | 'conversation.sides'
  | 'conversation.leave'
  | 'conversation.open'
  | 'conversation.change'
  | 'conversation.undo'
  | 'conversation.redo';

export const conversationHandlers = (services: Services): HandlersOf<Names> => {
  const { program, conversations, pins, seats } = services;
  return {
    'conversation.begin': (wish) => begin(services, wish),
    'conversation.sides': ({ id }) => readSides(program.db(), pins, id),
    'conversation.open': async ({ id, side, pins: typed = {} }, caller) => {
      const seat = { conversationId: id, side };
      const proven = await provenParties(pins, seat, typed, seats.of(caller));
      const opened = await conversations.open(id, side);
      seats.sit(caller, { ...seat, proven });
      return opened;
    },
    'conversation.leave': ({ id }, caller) => {
      seats.leave(caller, id);
      return Promise.resolve({});
    },
    'conversation.change': async ({ id, ...edit }, caller) =>
      conversations.change(id, seats.at(caller, id), edit),
    'conversation.undo': async ({ id }, caller) =>
      conversations.undo(id, seats.at(caller, id).side),
    'conversation.redo': async ({ id }, caller) =>
      conversations.redo(id, seats.at(caller, id).side),
  };
};

async function begin({ program, packs }: Services, wish: NewConversation) {
  const db = program.db();
  if (wish.leaderId === wish.managerId) throw new Failure('person.is-own-manager');
  const template = await templateFor(db, packs, wish.template);
  for (const id of [wish.leaderId, wish.managerId])
    if ((await readPerson(db, id)) === null) throw new Failure('not-found');
  const conversation = beginConversation(wish, template, randomUUID);
  await insertConversation(db, { conversation, template, at: new Date().toISOString() });
  return { id: conversation.id };
}

/** The stored version where there is one, since it never changes; else the pack's, stored now. */
async function templateFor(
  db: Db,
  packs: Packs,
  { id, version }: NewConversation['template'],
): Promise<Template> {
  const withdrawn = await listWithdrawn(db);
  if (withdrawn.some((one) => one.id === id && one.version === version))
    throw new Failure('template.withdrawn');
  const stored = await readTemplate(db, id, version);
  if (stored !== null) return stored;
  const template = await packs.read(id, version);
  await saveTemplate(db, template);
  return template;
}
