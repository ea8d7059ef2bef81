import type { Conversation } from '#domain/conversation.ts';
import { goalDiff, ratingDiff } from '../projections.ts';
import type { Trx } from '../schema/schema.ts';

/** Brings a conversation's projections from `before` to `after`; null where it is new. */
export async function writeProjections(
  trx: Trx,
  before: Conversation | null,
  after: Conversation,
): Promise<void> {
  await writeRatings(trx, before, after);
  await writeGoals(trx, before, after);
}

async function writeRatings(
  trx: Trx,
  before: Conversation | null,
  after: Conversation,
): Promise<void> {
  const { put, drop } = ratingDiff(before, after);
  for (const { series, item } of drop)
    await trx
      .deleteFrom('rating')
      .where('conversation_id', '=', after.id)
      .where('series', '=', series)
      .where('item', '=', item)
      .execute();
  for (const row of put)
    await trx
      .insertInto('rating')
      .values(row)
      .onConflict((conflict) => conflict.doUpdateSet({ value: row.value }))
      .execute();
}

async function writeGoals(trx: Trx, before: Conversation | null, after: Conversation) {
  const { put, drop } = goalDiff(before, after);
  for (const goalId of drop)
    await trx
      .deleteFrom('goal')
      .where('conversation_id', '=', after.id)
      .where('goal_id', '=', goalId)
      .execute();
  for (const { conversation_id, goal_id, ...columns } of put)
    await trx
      .insertInto('goal')
      .values({ conversation_id, goal_id, ...columns })
      .onConflict((conflict) => conflict.doUpdateSet(columns))
      .execute();
}
