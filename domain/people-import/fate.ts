import type { PersonDraft } from './draft.ts';
import { managersOf, type ManagerProblem, type ManagerRef } from './managers.ts';
import { subjectsOf, type Subject, type SubjectProblem } from './subject.ts';
import type { Person, PersonDetails } from '../person.ts';

export type ChangedField = 'name' | 'title' | 'unit' | 'level' | 'manager';

/** What becomes of a row. */
export type Fate =
  | { readonly kind: 'new' }
  | { readonly kind: 'same'; readonly id: string }
  | { readonly kind: 'changed'; readonly id: string; readonly fields: readonly ChangedField[] }
  /** An earlier row is about the same person. */
  | { readonly kind: 'duplicate'; readonly of: number }
  | { readonly kind: 'invalid'; readonly problem: SubjectProblem | ManagerProblem };

/** A row of the file and what becomes of it. */
export type PeopleRow = PersonDraft & {
  readonly fate: Fate;
  /** The manager whom the row names; null where it names none. */
  readonly managerRef: ManagerRef | null;
};

/** What becomes of each row, held against the people who are known already. */
export function fatesOf(drafts: readonly PersonDraft[], people: readonly Person[]): PeopleRow[] {
  const subjects = subjectsOf(drafts, people);
  const managers = managersOf(drafts, subjects, people);
  return drafts.map((draft, place) => {
    const subject = subjects[place] ?? { kind: 'new' };
    const { ref, problem } = managers[place] ?? { ref: null, problem: null };
    const fate: Fate =
      problem === null ? fateOf(draft, subject, ref) : { kind: 'invalid', problem };
    return { ...draft, managerRef: ref, fate };
  });
}

function fateOf(draft: PersonDraft, subject: Subject, manager: ManagerRef | null): Fate {
  if (subject.kind !== 'known') return subject;
  const { person } = subject;
  const fields: ChangedField[] = (['name', 'title', 'unit', 'level'] as const).filter(
    (field) => draft.details[field] !== '' && draft.details[field] !== person[field],
  );
  if (manager !== null && !(manager.to === 'known' && manager.id === person.managerId))
    fields.push('manager');
  return fields.length === 0
    ? { kind: 'same', id: person.id }
    : { kind: 'changed', id: person.id, fields };
}

/**
 * The people whom the rows bring or change, each manager before those who name her. An empty cell
 * leaves what is known as it is.
 * @param newId answers with a fresh id at every call
 */
export function peopleToStore(
  rows: readonly PeopleRow[],
  people: readonly Person[],
  newId: () => string,
): Person[] {
  const known = new Map(people.map((person) => [person.id, person]));
  const stored = rows.flatMap((row) => {
    if (row.fate.kind === 'new') return [{ ...row, person: { ...NOBODY, id: newId() } }];
    const person = row.fate.kind === 'changed' ? known.get(row.fate.id) : undefined;
    return person === undefined ? [] : [{ ...row, person }];
  });
  const ids = new Map(stored.map(({ row, person }) => [row, person.id]));
  return managersFirst(
    stored.map(({ details, managerRef, person }) => {
      const written = Object.entries(details).filter(([, text]) => text !== '');
      const manager = managerRef?.to === 'row' ? ids.get(managerRef.row) : managerRef?.id;
      return {
        ...person,
        ...Object.fromEntries(written),
        managerId: manager ?? person.managerId,
      };
    }),
  );
}

const NOBODY: PersonDetails = { name: '', title: '', unit: '', level: '', managerId: null };

function managersFirst(people: readonly Person[]): Person[] {
  const waiting = new Map(people.map((person) => [person.id, person]));
  const ordered: Person[] = [];
  for (const person of people) {
    const path: Person[] = [];
    let next: Person | undefined = waiting.get(person.id);
    while (next !== undefined) {
      waiting.delete(next.id);
      path.push(next);
      next = waiting.get(next.managerId ?? '');
    }
    ordered.push(...path.toReversed());
  }
  return ordered;
}
