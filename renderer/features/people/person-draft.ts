import {
  closesCircle,
  personDetailsSchema,
  type Person,
  type PersonDetails,
} from '#domain/person.ts';
import { LINE_LIMIT, cleanLine } from '#domain/text.ts';

/** What the form holds before it is checked. */
export type PersonDraft = PersonDetails;

/** What is wrong with one field of the form. */
export type Problem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-long'; readonly length: number }
  | { readonly kind: 'circle' };

export type Problems = Partial<Record<keyof PersonDraft, Problem>>;

export const EMPTY_DRAFT: PersonDraft = {
  name: '',
  title: '',
  unit: '',
  level: '',
  managerId: null,
};

/** The draft of somebody who is known already. */
export function draftOf({ name, title, unit, level, managerId }: Person): PersonDraft {
  return { name, title, unit, level, managerId };
}

/**
 * The details ready to be stored, or what is wrong with each field.
 * @param id the person whom the form is about; null for somebody new
 */
export function checkDraft(
  draft: PersonDraft,
  id: string | null,
  people: readonly Person[],
): { readonly details: PersonDetails | null; readonly problems: Problems } {
  const problems: Problems = {};
  for (const field of ['name', 'title', 'unit'] as const) {
    const { length } = cleanLine(draft[field]);
    if (length > LINE_LIMIT) problems[field] = { kind: 'too-long', length };
  }
  if (cleanLine(draft.name) === '') problems.name = { kind: 'missing' };
  const managers = new Map(people.map((person) => [person.id, person.managerId]));
  if (id !== null && closesCircle(id, draft.managerId, managers))
    problems.managerId = { kind: 'circle' };
  const parsed = personDetailsSchema.safeParse(draft);
  const fine = Object.keys(problems).length === 0 && parsed.success;
  return { details: fine ? parsed.data : null, problems };
}
