import { sql } from 'kysely';
import { PARTIES } from '#domain/conversation.ts';
import type { Trx } from '../schema/schema.ts';
import type { Shelf } from '../schema/search.ts';
import type { Searchable } from '../search-text.ts';
import { run } from '../statement.ts';

const MARK_DUE = 'insert into search_due (conversation_id) values (?) on conflict do nothing';

/** Marks conversations whose texts, or whose people's names, have changed since they were indexed. */
export async function markDue(trx: Trx, conversationIds: readonly string[]): Promise<void> {
  for (const conversation_id of conversationIds) await run(trx, MARK_DUE, [conversation_id]);
}

/** Puts a text on its shelf in the index, in place of what stood there for the same `ref`. */
export async function putSearchable(
  trx: Trx,
  ref: string,
  { shelf, title, text }: Searchable,
): Promise<void> {
  const rowid = await placeOf(trx, ref, shelf);
  const old = await trx
    .selectFrom('search')
    .select(['title', 'text'])
    .where('rowid', '=', rowid)
    .executeTakeFirst();
  if (old?.title === title && old.text === text) return;
  if (old !== undefined) await trx.deleteFrom('search').where('rowid', '=', rowid).execute();
  await trx.insertInto('search').values({ rowid, shelf, title, text }).execute();
}

/** Takes away all that is found under that `ref`. */
export async function dropSearchable(trx: Trx, ref: string): Promise<void> {
  const places = trx.selectFrom('search_place').select('rowid').where('ref', '=', ref);
  await trx.deleteFrom('search').where('rowid', 'in', places).execute();
  await trx.deleteFrom('search_place').where('ref', '=', ref).execute();
}

/** Takes the places of a new conversation: later ones stand behind, whenever they are indexed. */
export async function takePlaces(trx: Trx, conversationId: string): Promise<void> {
  await placeOf(trx, conversationId, 'shared');
  for (const party of PARTIES) await placeOf(trx, conversationId, party);
}

/** The row number of that text in the index: the same for as long as it exists. */
async function placeOf(trx: Trx, ref: string, shelf: Shelf): Promise<number> {
  const { rowid } = await trx
    .insertInto('search_place')
    .values({ ref, shelf })
    .onConflict((conflict) =>
      conflict.columns(['ref', 'shelf']).doUpdateSet({ ref: sql<string>`excluded.ref` }),
    )
    .returning('rowid')
    .executeTakeFirstOrThrow();
  return rowid;
}
