import type { Person } from '../person.ts';
import { likeness, wordsOf } from './likeness.ts';
import type { Contents } from './contents.ts';
import { readDay } from './values.ts';

/** Who a form is of, and of which year, as far as the file says; people choose the rest. */
export interface Whose {
  readonly leaderId: string | null;
  readonly managerId: string | null;
  readonly year: number | null;
}

/**
 * Guesses whose form it is: by the names in the form, else by those in the name of the file. A name
 * that two people have decides nothing.
 */
export function whoseIs(
  { about }: Pick<Contents, 'about'>,
  fileName: string,
  people: readonly Person[],
): Whose {
  const leader = named(about.leader, people) ?? inName(fileName, people);
  const manager = named(about.manager, people);
  return {
    leaderId: leader?.id ?? null,
    managerId: manager?.id ?? leader?.managerId ?? null,
    year: yearIn(about, fileName),
  };
}

function named(text: string | undefined, people: readonly Person[]): Person | null {
  return text === undefined ? null : only(people.filter((person) => isSamePerson(text, person)));
}

/** Whether the text names that person. A title stands after the name, with a comma between. */
export function isSamePerson(text: string, { name }: Pick<Person, 'name'>): boolean {
  return likeness(text.split(/[,(\n]/)[0] ?? '', name) >= 0.99;
}

function inName(fileName: string, people: readonly Person[]): Person | null {
  const words = ` ${wordsOf(fileName.replaceAll('_', ' ')).join(' ')} `;
  return only(people.filter(({ name }) => words.includes(` ${wordsOf(name).join(' ')} `)));
}

function only(people: readonly Person[]): Person | null {
  const [first, second] = people;
  return second === undefined ? (first ?? null) : null;
}

function yearIn({ year, date }: Contents['about'], fileName: string): number | null {
  const day = readDay(date ?? '');
  const written = year ?? day ?? fileName;
  const match = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(written);
  return match === null ? null : Number(match[0]);
}
