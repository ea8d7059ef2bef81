import { nameKey } from '#domain/people-import/subject.ts';
import type { Person } from '#domain/person.ts';

const collator = new Intl.Collator('da');

/** The people by name, as a Danish list has them. */
export function byName<One extends Pick<Person, 'name'>>(people: readonly One[]): One[] {
  return people.toSorted((one, other) => collator.compare(one.name, other.name));
}

/** Answers with the name of somebody's manager; empty where there is none. */
export function managerNames(people: readonly Person[]): (person: Person) => string {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return ({ managerId }) => names.get(managerId ?? '') ?? '';
}

/** Those in whose name, title, unit or manager's name every typed word stands; all where none is. */
export function matching(
  people: readonly Person[],
  typed: string,
  managerOf: (person: Person) => string,
): readonly Person[] {
  const words = nameKey(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return people;
  return people.filter((person) => {
    const text = nameKey([person.name, person.title, person.unit, managerOf(person)].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/**
 * Those who may be the same person under a name that looks alike: the same name, or the same first
 * and last word of it, whatever stands between; the most alike first.
 */
export function likelySame(person: Person, people: readonly Person[]): Person[] {
  const wanted = ends(person.name);
  const others = people.filter(({ id, name }) => id !== person.id && ends(name) === wanted);
  const same = (one: Person) => Number(nameKey(one.name) === nameKey(person.name));
  return byName(others).toSorted((one, other) => same(other) - same(one));
}

/** The first and the last word of a name. */
function ends(name: string): string {
  const words = nameKey(name).split(/[\s-]+/);
  return `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
}
