import { randomUUID } from 'node:crypto';
import { haveConversation, mergePeople } from '#db/queries/merge.ts';
import { listOfPerson } from '#db/queries/overview.ts';
import { listPeople, readPerson, savePerson } from '#db/queries/person.ts';
import type { Db } from '#db/schema/schema.ts';
import { closesCircle, type Person, type PersonDetails } from '#domain/person.ts';
import { Failure } from '#main/failure.ts';
import type { HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';
import type { Parsed } from '#preload/contract.ts';

type Names = `person.${'list' | 'save' | 'conversations' | 'archive' | 'merge'}`;

export const personHandlers = ({ program, conversations }: Services): HandlersOf<Names> => ({
  'person.list': () => listPeople(program.db()),
  'person.save': async ({ id, details }) => {
    const person = personOf(id, details, await listPeople(program.db()));
    await savePerson(program.db(), person);
    return person;
  },
  'person.conversations': ({ id }) => listOfPerson(program.db(), id),
  'person.archive': async ({ id, archived }) => {
    const known = await readPerson(program.db(), id);
    if (known === null) throw new Failure('not-found');
    const { archived: _, ...person } = known;
    const next: Person = archived ? { ...person, archived } : person;
    await savePerson(program.db(), next);
    return next;
  },
  // A change on its way would store its conversation with the person who goes.
  'person.merge': (wish) => conversations.alone(() => merge(program.db(), wish)),
});

/** Who is to be stored. @throws Failure where that person or that manager cannot be */
function personOf(id: string | null, details: PersonDetails, people: readonly Person[]): Person {
  const known = people.find((person) => person.id === id);
  const { managerId } = details;
  if (id !== null && known === undefined) throw new Failure('not-found');
  if (managerId !== null && people.every((person) => person.id !== managerId))
    throw new Failure('not-found');
  const person = { id: id ?? randomUUID(), ...details };
  assertNoCircle(person, people);
  return known?.archived === true ? { ...person, archived: true } : person;
}

/** @throws Failure `person.is-own-manager`, `person.circle` */
function assertNoCircle({ id, managerId }: Person, people: readonly Person[]): void {
  if (managerId === id) throw new Failure('person.is-own-manager');
  const managerOf = new Map(people.map((person) => [person.id, person.managerId]));
  if (closesCircle(id, managerId, managerOf)) throw new Failure('person.circle');
}

/**
 * Makes two entries one. What `keep` says of herself stays; only what is empty there is filled.
 * @throws Failure `not-found`, `person.same`, `person.both-parties`, `person.is-own-manager`,
 *   `person.circle`
 */
async function merge(db: Db, { keep, drop }: Parsed<'person.merge'>): Promise<Person> {
  if (keep === drop) throw new Failure('person.same');
  const people = await listPeople(db);
  const [kept, dropped] = [keep, drop].map((id) => people.find((person) => person.id === id));
  if (kept === undefined || dropped === undefined) throw new Failure('not-found');
  if (await haveConversation(db, keep, drop)) throw new Failure('person.both-parties');
  const person = filledFrom(kept, dropped);
  const others = people
    .filter(({ id }) => id !== drop)
    .map((one) => (one.managerId === drop ? { ...one, managerId: keep } : one));
  assertNoCircle(person, others);
  await mergePeople(db, { person, drop });
  return person;
}

function filledFrom(kept: Person, dropped: Person): Person {
  return {
    ...kept,
    title: kept.title || dropped.title,
    unit: kept.unit || dropped.unit,
    level: kept.level || dropped.level,
    managerId: kept.managerId === dropped.id ? kept.id : (kept.managerId ?? dropped.managerId),
  };
}
