import type { PersonDraft } from './draft.ts';
import type { Person } from '../person.ts';

/** Whom a row is about: somebody known, somebody new; or why it is about nobody. */
export type Subject =
  | { readonly kind: 'known'; readonly person: Person }
  | { readonly kind: 'new' }
  /** An earlier row is about the same person. */
  | { readonly kind: 'duplicate'; readonly of: number }
  | { readonly kind: 'invalid'; readonly problem: SubjectProblem };

export type SubjectProblem =
  | NonNullable<PersonDraft['problem']>
  /** Several people have that name, and the unit does not tell which is meant. */
  | 'name.ambiguous';

/**
 * Whom each row is about, in the order of the rows. A name that stands once on either side means
 * the same person, whatever the unit; otherwise name and unit together do.
 */
export function subjectsOf(drafts: readonly PersonDraft[], people: readonly Person[]): Subject[] {
  const known = Map.groupBy(people, ({ name }) => nameKey(name));
  const units = new Map<string, Set<string>>();
  for (const { details } of drafts) {
    const name = nameKey(details.name);
    units.set(name, (units.get(name) ?? new Set()).add(nameKey(details.unit)));
  }
  const firstRows = new Map<string, number>();
  return drafts.map(({ row, details, problem }): Subject => {
    if (problem !== null) return { kind: 'invalid', problem };
    const name = nameKey(details.name);
    const unit = nameKey(details.unit);
    const first = firstRows.get(`${name}\n${unit}`);
    if (first !== undefined) return { kind: 'duplicate', of: first };
    firstRows.set(`${name}\n${unit}`, row);
    const namesakes = known.get(name) ?? [];
    const alone = units.get(name)?.size === 1;
    if (!alone && unit === '') return { kind: 'invalid', problem: 'name.ambiguous' };
    const once = alone && namesakes.length === 1;
    const [person, ...others] = namesakes.filter((one) => once || nameKey(one.unit) === unit);
    if (person !== undefined && others.length === 0) return { kind: 'known', person };
    return namesakes.length > 1 || person !== undefined
      ? { kind: 'invalid', problem: 'name.ambiguous' }
      : { kind: 'new' };
  });
}

/** The same for two ways to write a name that only differ in case or in how letters are composed. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
