import { sql } from 'kysely';
import type { Person } from '#domain/person.ts';
import type { Db, ReadDb, Trx } from '../schema/schema.ts';
import { transact } from '../transaction.ts';
import { writePerson } from './person.ts';
import { movePersonCases } from './person-case.ts';
import { dropSearchable } from './search-place.ts';

/** Two entries that are to be one. */
export interface Merge {
  /** What is written about the person afterwards, under the id that stays. */
  readonly person: Person;
  /** The id that goes. */
  readonly drop: string;
}

/** Whether the two are leader and manager of one conversation. */
export async function haveConversation(db: ReadDb, one: string, other: string): Promise<boolean> {
  const row = await db
    .selectFrom('conversation')
    .select('id')
    .where('leader_id', 'in', [one, other])
    .where('manager_id', 'in', [one, other])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Moves conversations, cases, what was filed, and the people who have `drop` as their manager, and
 * takes `drop` away.
 */
export function mergePeople(db: Db, merge: Merge): Promise<void> {
  return transact(db, writeMerge, merge);
}

async function writeMerge(trx: Trx, { person, drop }: Merge): Promise<void> {
  const { id: keep } = person;
  await trx
    .updateTable('person')
    .set({ manager_id: keep })
    .where('manager_id', '=', drop)
    .execute();
  for (const [column, place] of [
    ['leader_id', '$.leaderId'],
    ['manager_id', '$.managerId'],
  ] as const)
    await trx
      .updateTable('conversation')
      .set({ [column]: keep, body: sql<string>`json_set(body, ${place}, ${keep})` })
      .where(column, '=', drop)
      .execute();
  await movePersonCases(trx, { keep, drop });
  await trx.updateTable('filing').set({ for_id: keep }).where('for_id', '=', drop).execute();
  await writePerson(trx, person);
  await trx.deleteFrom('person').where('id', '=', drop).execute();
  await dropSearchable(trx, drop);
}
