import type { ReadDb } from '../schema/schema.ts';

/** The conversations of that year whose talk has begun, by the leader's name. */
export async function listTalks(db: ReadDb, year: number): Promise<string[]> {
  const rows = await db
    .selectFrom('conversation')
    .innerJoin('person', 'person.id', 'conversation.leader_id')
    .select('conversation.id')
    .where('year', '=', year)
    .where('phase', '=', 'talk')
    .orderBy('person.name')
    .orderBy('conversation.id')
    .execute();
  return rows.map(({ id }) => id);
}
