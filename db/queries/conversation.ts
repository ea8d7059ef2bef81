import { conversationSchema, type Conversation } from '#domain/conversation.ts';
import type { Template } from '#domain/template.ts';
import { fixedColumns, outlineColumns } from '../projections.ts';
import { readJson } from '../read-json.ts';
import type { Db, ReadDb, Trx } from '../schema/schema.ts';
import { transact } from '../transaction.ts';
import { writeProjections } from './projection.ts';
import { markDue, takePlaces } from './search-place.ts';

/** A conversation as it is stored; `revision` counts its changes. */
export interface StoredConversation {
  readonly conversation: Conversation;
  readonly revision: number;
}

/**
 * The conversation with that id, or null.
 * @throws DatabaseError `database.damaged` when its body no longer fits the schema
 */
export async function readConversation(db: ReadDb, id: string): Promise<StoredConversation | null> {
  const row = await db
    .selectFrom('conversation')
    .select(['body', 'revision'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { conversation: readJson(row.body, conversationSchema), revision: row.revision };
}

/** A conversation that begins. */
export interface NewConversation {
  readonly conversation: Conversation;
  readonly template: Template;
  /** When, as an ISO instant. */
  readonly at: string;
}

/** Stores a new conversation with revision 0. Its people and its form must be stored already. */
export function insertConversation(db: Db, begun: NewConversation): Promise<void> {
  return transact(db, writeConversation, begun);
}

/** As `insertConversation`, where more belongs into the transaction. */
export async function writeConversation(
  trx: Trx,
  { conversation, template, at }: NewConversation,
): Promise<void> {
  const { id } = conversation;
  const columns = { ...fixedColumns(conversation), ...outlineColumns(conversation, template) };
  const body = JSON.stringify(conversation);
  await trx
    .insertInto('conversation')
    .values({ id, revision: 0, created_at: at, changed_at: at, ...columns, body })
    .execute();
  await writeProjections(trx, { before: null, after: conversation, template });
  await takePlaces(trx, id);
  await markDue(trx, [id]);
}
