import { randomUUID } from 'node:crypto';
import { listPeople, savePerson } from '#db/queries/person.ts';
import { closesCircle, type Person, type PersonDetails } from '#domain/person.ts';
import { Failure } from '#main/failure.ts';
import type { HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';

export const personHandlers = ({
  program,
}: Services): HandlersOf<'person.list' | 'person.save'> => ({
  'person.list': () => listPeople(program.db()),
  'person.save': async ({ id, details }) => {
    const person = personOf(id, details, await listPeople(program.db()));
    await savePerson(program.db(), person);
    return person;
  },
});

/** Who is to be stored. @throws Failure where that person or that manager cannot be */
function personOf(id: string | null, details: PersonDetails, people: readonly Person[]): Person {
  const managerOf = new Map(people.map((person) => [person.id, person.managerId]));
  const { managerId } = details;
  if (id !== null && !managerOf.has(id)) throw new Failure('not-found');
  if (managerId !== null && !managerOf.has(managerId)) throw new Failure('not-found');
  if (id !== null && managerId === id) throw new Failure('person.is-own-manager');
  if (id !== null && closesCircle(id, managerId, managerOf)) throw new Failure('person.circle');
  return { id: id ?? randomUUID(), ...details };
}
