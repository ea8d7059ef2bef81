import { setImmediate as otherWork } from 'node:timers/promises';
import type { Person } from '#domain/person.ts';
import { toFlag } from '../schema/flag.ts';
import type { PersonTable } from '../schema/person.ts';
import type { Db, ReadDb, Trx } from '../schema/schema.ts';
import { personSearchable } from '../search-text.ts';
import { transact } from '../transaction.ts';
import { refreshStanding } from './goal.ts';
import { markDue, putSearchable } from './search-place.ts';

function toPerson({ manager_id, archived, ...rest }: PersonTable): Person {
  const person = { ...rest, managerId: manager_id };
  return archived === 1 ? { ...person, archived: true } : person;
}

/** Everybody, in the order of their names' code points. */
export async function listPeople(db: ReadDb): Promise<Person[]> {
  const rows = await db.selectFrom('person').selectAll().orderBy('name').orderBy('id').execute();
  return rows.map(toPerson);
}

/** The person with that id, or null. */
export async function readPerson(db: ReadDb, id: string): Promise<Person | null> {
  const row = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toPerson(row);
}

/** Adds a person, or replaces what is written about her. Her manager must be stored already. */
export function savePerson(db: Db, person: Person): Promise<void> {
  return transact(db, writePerson, person);
}

/** People who are stored before the program does something else: about 10 ms of work. */
const AT_A_TIME = 100;

/** As `savePerson`, for many: all of them or none. Each manager stands before those who name her. */
export function savePeople(db: Db, people: readonly Person[]): Promise<void> {
  return transact(db, writePeople, people);
}

async function writePeople(trx: Trx, people: readonly Person[]): Promise<void> {
  for (const [at, person] of people.entries()) {
    if (at % AT_A_TIME === 0) await otherWork();
    await writePerson(trx, person);
  }
}

/** As `savePerson`, where more belongs into the transaction. */
export async function writePerson(trx: Trx, person: Person): Promise<void> {
  const { id, name, title, unit, level, managerId } = person;
  const archived = toFlag(person.archived === true);
  const columns = { name, title, unit, level, manager_id: managerId, archived };
  await trx
    .insertInto('person')
    .values({ id, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute();
  await putSearchable(trx, id, personSearchable(person));
  await markDue(trx, await conversationsOf(trx, id));
  await refreshStanding(trx, id);
}

async function conversationsOf(trx: Trx, personId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('conversation')
    .select('id')
    .where((where) =>
      where.or([where('leader_id', '=', personId), where('manager_id', '=', personId)]),
    )
    .execute();
  return rows.map(({ id }) => id);
}
