import { isPrepared } from './begun.ts';
import type { Conversation, Party } from './conversation.ts';
import { exampleItems, questionsBy, scoredItems, seriesOf } from './form.ts';
import type { Template } from './template.ts';

/** Where a conversation is, in the order in which they follow one another. */
export const STATES = [
  'not-begun',
  'leader-preparing',
  'manager-preparing',
  'ready',
  'held',
  'documents-saved',
  'locked',
] as const;
export type State = (typeof STATES)[number];

/** How far one side is with its preparation. */
export const PROGRESS = ['none', 'begun', 'done'] as const;
export type Progress = (typeof PROGRESS)[number];

/** What the state of a conversation depends on; all of it can be stored beside the conversation. */
export interface StateFacts {
  readonly leader: Progress;
  readonly manager: Progress;
  readonly talking: boolean;
  readonly saved: boolean;
  readonly locked: boolean;
}

/**
 * The one state that the overview shows. While both prepare it names whom the talk waits for, the
 * leader first.
 */
export function stateOf({ leader, manager, talking, saved, locked }: StateFacts): State {
  if (locked) return 'locked';
  if (talking) return saved ? 'documents-saved' : 'held';
  if (leader === 'none' && manager === 'none') return 'not-begun';
  if (leader !== 'done') return 'leader-preparing';
  return manager === 'done' ? 'ready' : 'manager-preparing';
}

/**
 * How far that side is: done when it has shown its preparation to the other, or has scored
 * everything that the form scores and written an example in every arena, as far as the form asks.
 * Says nothing of what was written.
 */
export function progressOf(conversation: Conversation, party: Party, template: Template): Progress {
  const preparation = conversation[party];
  if (preparation.released) return 'done';
  if (!isPrepared(preparation)) return 'none';
  const { examples, ratings, answers } = preparation;
  const scored = scoredItems(template).every(({ item }) => ratings[item] !== undefined);
  const exemplified = exampleItems(template).every((item) => examples[item] !== undefined);
  const answered = questionsBy(template, 'each').every(({ id }) => answers[id] !== undefined);
  const done = (scored || !seriesOf(template).includes(party)) && exemplified && answered;
  return done ? 'done' : 'begun';
}

/**
 * The facts of that conversation.
 * @param saved whether a document of it was saved
 */
export function stateFacts(
  conversation: Conversation,
  template: Template,
  saved: boolean,
): StateFacts {
  return {
    leader: progressOf(conversation, 'leader', template),
    manager: progressOf(conversation, 'manager', template),
    talking: conversation.phase === 'talk',
    saved,
    locked: conversation.locked,
  };
}
