import type { Person } from '#domain/person.ts';
import type { PersonTable } from '../schema/person.ts';
import type { Db, ReadDb, Trx } from '../schema/schema.ts';
import { personSearchable } from '../search-text.ts';
import { transact } from '../transaction.ts';
import { markDue, putSearchable } from './search-place.ts';

function toPerson({ id, name, title, unit, level, manager_id }: PersonTable): Person {
  return { id, name, title, unit, level, managerId: manager_id };
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

async function writePerson(trx: Trx, person: Person): Promise<void> {
  const { id, managerId, ...details } = person;
  const columns = { ...details, manager_id: managerId };
  await trx
    .insertInto('person')
    .values({ id, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute();
  await putSearchable(trx, id, personSearchable(person));
  const conversations = await trx
    .selectFrom('conversation')
    .select('id')
    .where((where) => where.or([where('leader_id', '=', id), where('manager_id', '=', id)]))
    .execute();
  await markDue(
    trx,
    conversations.map((row) => row.id),
  );
}
