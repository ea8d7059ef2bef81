import type { Conversation } from '#domain/conversation.ts';
import type { Template } from '#domain/template.ts';
import { goalDiff, ratingDiff } from '../projections.ts';
import type { Trx } from '../schema/schema.ts';
import { run } from '../statement.ts';
import { refreshStanding } from './goal.ts';

/** A conversation before a change (null: it is new) and after it, on its form. */
export interface Passage {
  readonly before: Conversation | null;
  readonly after: Conversation;
  readonly template: Template;
}

const DROP_RATING = 'delete from rating where conversation_id = ? and series = ? and item = ?';

const PUT_RATING = `
  insert into rating (conversation_id, series, item, value) values (?, ?, ?, ?)
  on conflict do update set value = excluded.value`;

/** Brings a conversation's projections from `before` to `after`. */
export async function writeProjections(trx: Trx, passage: Passage): Promise<void> {
  await writeRatings(trx, passage);
  await writeGoals(trx, passage);
}

async function writeRatings(trx: Trx, { before, after, template }: Passage): Promise<void> {
  const { put, drop } = ratingDiff(before, after, template);
  for (const { series, item } of drop) await run(trx, DROP_RATING, [after.id, series, item]);
  for (const { series, item, value } of put)
    await run(trx, PUT_RATING, [after.id, series, item, value]);
}

async function writeGoals(trx: Trx, { before, after, template }: Passage): Promise<void> {
  const { put, drop } = goalDiff(before, after, template);
  for (const goalId of drop)
    await trx
      .deleteFrom('goal')
      .where('conversation_id', '=', after.id)
      .where('goal_id', '=', goalId)
      .execute();
  for (const { conversation_id, goal_id, ...columns } of put)
    await trx
      .insertInto('goal')
      .values({ conversation_id, goal_id, ...columns, standing: 0 })
      .onConflict((conflict) => conflict.doUpdateSet(columns))
      .execute();
  if (put.length > 0 || before?.phase !== after.phase) await refreshStanding(trx, after.leaderId);
}
