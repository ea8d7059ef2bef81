import { sql } from 'kysely';
import type { IsoDate } from '#domain/date.ts';
import type { ReadDb, Trx } from '../schema/schema.ts';

/** A goal or an agreement with a date, from the newest talk of a leader who is not archived. */
export interface DueGoal {
  readonly conversationId: string;
  readonly goalId: string;
  readonly kind: 'goal' | 'agreement';
  readonly leader: string;
  readonly year: number;
  readonly text: string;
  readonly responsible: string;
  readonly due: IsoDate;
}

/** Goals up to a date, and how many there are before and from `today`. */
export interface DueGoals {
  readonly overdue: number;
  readonly soon: number;
  readonly lines: readonly DueGoal[];
}

/**
 * The standing goals that are due until `until`, the earliest first.
 * @param most how many of them are read; all of them are counted
 */
export async function dueGoals(
  db: ReadDb,
  {
    today,
    until,
    most,
  }: { readonly today: IsoDate; readonly until: IsoDate; readonly most: number },
): Promise<DueGoals> {
  const due = db.selectFrom('goal').where('standing', '=', sql.lit(1)).where('due', '<=', until);
  const counted = await due
    .select([
      sql<number>`count(*) filter (where due < ${today})`.as('overdue'),
      sql<number>`count(*) filter (where due >= ${today})`.as('soon'),
    ])
    .executeTakeFirstOrThrow();
  const lines = await due
    .innerJoin('conversation', 'conversation.id', 'goal.conversation_id')
    .innerJoin('person', 'person.id', 'conversation.leader_id')
    .select([
      'goal.conversation_id as conversationId',
      'goal_id as goalId',
      'goal.kind as kind',
      'person.name as leader',
    ])
    .select(['year', 'text', 'responsible', 'due'])
    .orderBy('due')
    .limit(most)
    .execute();
  return { ...counted, lines };
}

/** Finds out anew which goals of that leader stand: those of the newest talk, unless archived. */
export async function refreshStanding(trx: Trx, leaderId: string): Promise<void> {
  await sql`
    update goal set standing = v.standing
    from (
      select c.id, c.phase = 'talk' and p.archived = 0 and not exists (
        select 1 from conversation n
        where n.leader_id = c.leader_id and n.year > c.year and n.phase = 'talk'
      ) as standing
      from conversation c join person p on p.id = c.leader_id
      where c.leader_id = ${leaderId}
    ) v
    where goal.conversation_id = v.id and goal.standing <> v.standing
  `.execute(trx);
}
