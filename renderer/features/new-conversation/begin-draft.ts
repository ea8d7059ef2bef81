import { readDate, yearSchema } from '#domain/date.ts';
import type { NewConversation } from '#domain/conversation.ts';
import type { Person } from '#domain/person.ts';

/** What the form holds before it is checked; nobody chosen is an empty id. */
export interface BeginDraft {
  readonly leaderId: string;
  readonly managerId: string;
  readonly template: NewConversation['template'] | null;
  readonly year: string;
  readonly date: string;
}

/** What is known before the form is filled in. */
export interface BeginWish {
  readonly leader?: string;
  readonly year?: number;
}

export type BeginProblem =
  | 'leaderMissing'
  | 'managerMissing'
  | 'samePerson'
  | 'templateMissing'
  | 'yearWrong'
  | 'dateWrong';

export type BeginProblems = Partial<Record<keyof BeginDraft, BeginProblem>>;

/**
 * The choice of that leader together with the leader's own manager, as far as both can be chosen;
 * without a manager among them, whoever was chosen stays.
 */
export function withLeader(
  people: readonly Person[],
  leaderId: string,
): Partial<Pick<BeginDraft, 'leaderId' | 'managerId'>> {
  const leader = people.find(({ id }) => id === leaderId);
  if (leader === undefined) return {};
  const manager = people.find(({ id }) => id === leader.managerId);
  return { leaderId, ...(manager !== undefined && { managerId: manager.id }) };
}

/** The conversation to begin, or what is wrong with each field. */
export function checkBegin(draft: BeginDraft): {
  readonly begin: NewConversation | null;
  readonly problems: BeginProblems;
} {
  const problems: BeginProblems = {};
  const year = /^\d{4}$/.test(draft.year.trim()) ? yearSchema.safeParse(Number(draft.year)) : null;
  const date = readDate(draft.date);
  if (draft.leaderId === '') problems.leaderId = 'leaderMissing';
  if (draft.managerId === '') problems.managerId = 'managerMissing';
  else if (draft.managerId === draft.leaderId) problems.managerId = 'samePerson';
  if (draft.template === null) problems.template = 'templateMissing';
  if (year?.success !== true) problems.year = 'yearWrong';
  if (date === null && draft.date.trim() !== '') problems.date = 'dateWrong';
  if (Object.keys(problems).length > 0 || draft.template === null || year?.success !== true)
    return { begin: null, problems };
  const { leaderId, managerId, template } = draft;
  return { begin: { leaderId, managerId, template, year: year.data, date }, problems };
}
