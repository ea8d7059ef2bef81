import { readDate, yearSchema } from '#domain/date.ts';
import type { NewConversation } from '#domain/conversation.ts';

/** What the form holds before it is checked; nobody chosen is an empty id. */
export interface BeginDraft {
  readonly leaderId: string;
  readonly managerId: string;
  readonly template: NewConversation['template'] | null;
  readonly year: string;
  readonly date: string;
}

export type BeginProblem =
  | 'leaderMissing'
  | 'managerMissing'
  | 'samePerson'
  | 'templateMissing'
  | 'yearWrong'
  | 'dateWrong';

export type BeginProblems = Partial<Record<keyof BeginDraft, BeginProblem>>;

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
