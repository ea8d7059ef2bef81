import { randomUUID } from 'node:crypto';
import { insertConversation, listConversations } from '#db/queries/conversation.ts';
import { readPerson } from '#db/queries/person.ts';
import { readTemplate, saveTemplate } from '#db/queries/template.ts';
import type { Db } from '#db/schema/schema.ts';
import { beginConversation, type NewConversation } from '#domain/conversation.ts';
import type { Template } from '#domain/template.ts';
import { Failure } from '#main/failure.ts';
import type { HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';
import type { Packs } from '#main/templates.ts';

type Names =
  | 'conversation.list'
  | 'conversation.begin'
  | 'conversation.open'
  | 'conversation.change'
  | 'conversation.undo'
  | 'conversation.redo';

export const conversationHandlers = (services: Services): HandlersOf<Names> => {
  const { program, conversations, seats } = services;
  return {
    'conversation.list': () => listConversations(program.db()),
    'conversation.begin': (wish) => begin(services, wish),
    'conversation.open': async ({ id, side }, caller) => {
      const opened = await conversations.open(id, side);
      seats.sit(caller, { conversationId: id, side });
      return opened;
    },
    'conversation.change': async ({ id, ...edit }, caller) =>
      conversations.change(id, seats.sideAt(caller, id), edit),
    'conversation.undo': async ({ id }, caller) => conversations.undo(id, seats.sideAt(caller, id)),
    'conversation.redo': async ({ id }, caller) => conversations.redo(id, seats.sideAt(caller, id)),
  };
};

async function begin({ program, packs }: Services, wish: NewConversation) {
  const db = program.db();
  if (wish.leaderId === wish.managerId) throw new Failure('person.is-own-manager');
  const template = await templateFor(db, packs, wish.template);
  for (const id of [wish.leaderId, wish.managerId])
    if ((await readPerson(db, id)) === null) throw new Failure('not-found');
  const conversation = beginConversation(wish, template, randomUUID);
  await insertConversation(db, conversation, new Date().toISOString());
  return { id: conversation.id };
}

/** The stored version where there is one, since it never changes; else the pack's, stored now. */
async function templateFor(
  db: Db,
  packs: Packs,
  { id, version }: NewConversation['template'],
): Promise<Template> {
  const stored = await readTemplate(db, id, version);
  if (stored !== null) return stored;
  const template = await packs.read(id, version);
  await saveTemplate(db, template);
  return template;
}
