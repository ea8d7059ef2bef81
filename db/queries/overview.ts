import { sql } from 'kysely';
import type { Party } from '#domain/conversation.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Person } from '#domain/person.ts';
import type { State } from '#domain/state.ts';
import type { ReadDb } from '../schema/schema.ts';

/** A conversation among those of its year. */
export interface YearLine {
  readonly id: string;
  readonly leader: string;
  readonly unit: string;
  readonly manager: string;
  readonly templateName: string;
  readonly date: IsoDate | null;
  readonly state: State;
}

/** People, by name: how many there are, and the first of them. */
export interface People {
  readonly count: number;
  readonly people: readonly Pick<Person, 'id' | 'name' | 'unit'>[];
}

/** The years that have conversations, the newest first: one step down the index for each. */
export async function listYears(db: ReadDb): Promise<number[]> {
  const rows = await db
    .selectFrom(
      sql<{ readonly year: number | null }>`(
        with recursive found (year) as (
          select max(year) from conversation
          union all
          select (select max(c.year) from conversation c where c.year < found.year)
          from found where found.year is not null
        )
        select year from found
      )`.as('found'),
    )
    .select('year')
    .execute();
  return rows.flatMap(({ year }) => (year === null ? [] : [year]));
}

/** How many conversations of that year are in which state; states without any are left out. */
export async function countStates(db: ReadDb, year: number): Promise<ReadonlyMap<State, number>> {
  const rows = await db
    .selectFrom('conversation')
    .select(['state', ({ fn }) => fn.countAll<number>().as('count')])
    .where('year', '=', year)
    .groupBy('state')
    .execute();
  return new Map(rows.map(({ state, count }) => [state, count]));
}

/** Which conversations of a year are read. */
export interface Part {
  readonly year: number;
  readonly state: State;
  /** The place of the first, counted from 0. */
  readonly from: number;
  readonly most: number;
}

/** Conversations of one state: by date, those without one last, then by the leader's name. */
export async function listYear(db: ReadDb, { year, state, from, most }: Part): Promise<YearLine[]> {
  const chosen = db
    .selectFrom('conversation')
    .innerJoin('person', 'person.id', 'conversation.leader_id')
    .select(['conversation.id', 'person.name as leader', 'person.unit'])
    .where('year', '=', year)
    .where('state', '=', state)
    .orderBy(sql`date is null`)
    .orderBy('date')
    .orderBy('person.name')
    .orderBy('conversation.id')
    .limit(most)
    .offset(from);
  // Names and forms are read for the chosen lines alone; a join promises no order.
  return db
    .selectFrom(chosen.as('chosen'))
    .innerJoin('conversation', 'conversation.id', 'chosen.id')
    .innerJoin('person as manager', 'manager.id', 'conversation.manager_id')
    .innerJoin('template', (join) =>
      join
        .onRef('template.id', '=', 'conversation.template_id')
        .onRef('template.version', '=', 'conversation.template_version'),
    )
    .select(['chosen.id', 'chosen.leader', 'chosen.unit', 'manager.name as manager'])
    .select(['template.name as templateName', 'date', 'state'])
    .orderBy(sql`date is null`)
    .orderBy('date')
    .orderBy('leader')
    .orderBy('chosen.id')
    .execute();
}

/** People who are not archived and lead no conversation of that year. */
export async function listWithout(db: ReadDb, year: number, most: number): Promise<People> {
  const without = db
    .selectFrom('person')
    .where('archived', '=', 0)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('conversation')
            .select('year')
            .whereRef('leader_id', '=', 'person.id')
            .where('year', '=', year),
        ),
      ),
    );
  const { count } = await without
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const people = await without
    .select(['id', 'name', 'unit'])
    .orderBy('name')
    .orderBy('id')
    .limit(most)
    .execute();
  return { count, people };
}

/** A conversation of one person: as whom, and with whom. */
export interface PersonLine {
  readonly id: string;
  readonly party: Party;
  readonly otherId: string;
  readonly other: string;
  readonly year: number;
  readonly date: IsoDate | null;
  readonly state: State;
}

const COLUMNS = {
  leader: { own: 'conversation.leader_id', others: 'conversation.manager_id' },
  manager: { own: 'conversation.manager_id', others: 'conversation.leader_id' },
} as const;

/** The conversations of that person, as leader or as manager; the newest year first. */
export async function listOfPerson(db: ReadDb, personId: string): Promise<PersonLine[]> {
  const as = async (party: Party): Promise<PersonLine[]> => {
    const { own, others } = COLUMNS[party];
    const rows = await db
      .selectFrom('conversation')
      .innerJoin('person', 'person.id', others)
      .select([
        'conversation.id',
        'person.id as otherId',
        'person.name as other',
        'year',
        'date',
        'state',
      ])
      .where(own, '=', personId)
      .execute();
    return rows.map((row) => ({ ...row, party }));
  };
  const lines = [...(await as('leader')), ...(await as('manager'))];
  return lines.toSorted((one, other) => other.year - one.year);
}
