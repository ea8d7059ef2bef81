import { yearSchema } from '#domain/date.ts';
import type { Person } from '#domain/person.ts';
import type { WordPreview } from '#preload/contract.ts';

/** Whose form it is, before it is checked; nobody chosen is an empty id. */
export interface WhoseDraft {
  readonly leaderId: string;
  readonly managerId: string;
  readonly year: string;
}

export type WhoseProblems = Partial<
  Record<keyof WhoseDraft, 'leaderMissing' | 'managerMissing' | 'samePerson' | 'yearWrong'>
>;

/** What the file says itself, as far as those people can be chosen. */
export function firstDraft(
  whose: NonNullable<WordPreview['whose']>,
  people: readonly Person[],
): WhoseDraft {
  const known = (id: string | null) => people.find((person) => person.id === id)?.id ?? '';
  return {
    leaderId: known(whose.leaderId),
    managerId: known(whose.managerId),
    year: whose.year === null ? '' : String(whose.year),
  };
}

/** Whose the new conversation is, or what is wrong with each field. */
export function checkWhose({ leaderId, managerId, year }: WhoseDraft) {
  const problems: WhoseProblems = {};
  const read = yearSchema.safeParse(/^\d{4}$/.test(year.trim()) ? Number(year) : null);
  if (leaderId === '') problems.leaderId = 'leaderMissing';
  if (managerId === '') problems.managerId = 'managerMissing';
  else if (managerId === leaderId) problems.managerId = 'samePerson';
  if (!read.success) problems.year = 'yearWrong';
  const isRight = Object.keys(problems).length === 0 && read.success;
  return { about: isRight ? { leaderId, managerId, year: read.data } : null, problems };
}
