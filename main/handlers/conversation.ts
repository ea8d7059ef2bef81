import { randomUUID } from 'node:crypto';
import { insertConversation } from '#db/queries/conversation.ts';
import { readPerson } from '#db/queries/person.ts';
import { beginConversation, type NewConversation } from '#domain/conversation.ts';
import { Failure } from '#main/failure.ts';
import type { HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';
import { provenParties, readSides } from '#main/sides.ts';
import { formToBegin } from '#main/templates/shelf.ts';

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

async function begin(services: Services, wish: NewConversation) {
  const db = services.program.db();
  if (wish.leaderId === wish.managerId) throw new Failure('person.is-own-manager');
  const template = await formToBegin(services, wish.template);
  for (const id of [wish.leaderId, wish.managerId])
    if ((await readPerson(db, id)) === null) throw new Failure('not-found');
  const conversation = beginConversation(wish, template, randomUUID);
  await insertConversation(db, { conversation, template, at: new Date().toISOString() });
  return { id: conversation.id };
}
