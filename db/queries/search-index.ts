import type { Db, ReadDb, Trx } from '../schema/schema.ts';
import { conversationSearchables } from '../search-text.ts';
import { transact } from '../transaction.ts';
import { readConversation } from './conversation.ts';
import { readPerson } from './person.ts';
import { putSearchable } from './search-place.ts';

/** Conversations that are indexed in one transaction: about 50 ms of work. */
const AT_A_TIME = 25;

/**
 * Brings the index up to date with every conversation whose texts have changed. Storing a change
 * only marks the conversation, since indexing all its words takes longer than the change itself.
 */
export async function indexDue(db: Db): Promise<void> {
  while ((await dueOf(db, 1)).length > 0) await transact(db, indexSome, AT_A_TIME);
}

async function dueOf(db: ReadDb, most: number): Promise<string[]> {
  const rows = await db.selectFrom('search_due').select('conversation_id').limit(most).execute();
  return rows.map((row) => row.conversation_id);
}

async function indexSome(trx: Trx, most: number): Promise<void> {
  const due = await dueOf(trx, most);
  for (const id of due) await indexConversation(trx, id);
  await trx.deleteFrom('search_due').where('conversation_id', 'in', due).execute();
}

/** Brings the index of that conversation to what is stored of it now. */
async function indexConversation(trx: Trx, id: string): Promise<void> {
  const stored = await readConversation(trx, id);
  if (stored === null) return;
  const { conversation } = stored;
  const leader = await readPerson(trx, conversation.leaderId);
  const manager = await readPerson(trx, conversation.managerId);
  if (leader === null || manager === null) return;
  for (const searchable of conversationSearchables(conversation, { leader, manager }))
    await putSearchable(trx, id, searchable);
}
