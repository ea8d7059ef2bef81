import { done, withoutEmpty, type Answer } from './applied.ts';
import type { ChangeOf } from './change.ts';
import {
  PARTIES,
  type Answers,
  type Conversation,
  type Joint,
  type Party,
  type Ratings,
} from './conversation.ts';
import { isOnScale, snap } from './rating.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './result.ts';
import {
  arenaOf,
  hasColumn,
  hasPrompt,
  isScoredIn,
  SERIES,
  type Scale,
  type Series,
  type Template,
} from './template.ts';

/** Makes earlier answers the newest ones; refuses what does not fit the form. */
export function restore(
  conversation: Conversation,
  change: ChangeOf<'state.restore'>,
  template: Template,
): Answer {
  const next = { ...conversation };
  const inverse: ChangeOf<'state.restore'> = { kind: 'state.restore' };
  for (const party of PARTIES) {
    const answers = change[party];
    if (answers === undefined) continue;
    const problem = problemOfAnswers(answers, party, template);
    if (problem !== null) return refused(problem);
    inverse[party] = answersOf(conversation, party);
    next[party] = { ...conversation[party], ...tidyAnswers(answers, template.scale) };
  }
  if (change.joint !== undefined) {
    const problem = problemOfJoint(change.joint, template);
    if (problem !== null) return refused(problem);
    inverse.joint = conversation.joint;
    next.joint = tidyJoint(change.joint, template.scale);
  }
  return done(next, inverse);
}

/** The answers of one side without its private note. */
export function answersOf(conversation: Conversation, party: Party): Answers {
  const { examples, ratings, topics } = conversation[party];
  return { examples, ratings, topics };
}

function problemOfAnswers(answers: Answers, party: Party, template: Template): Refusal | null {
  const known = Object.entries(answers.examples).every(
    ([item, texts]) =>
      arenaOf(template, item) !== null &&
      Object.keys(texts).every((prompt) => hasPrompt(template, prompt)),
  );
  if (!known) return 'item.unknown';
  if (!areDistinct(answers.topics)) return 'change.no-place';
  return problemOfRatings(answers.ratings, party, template);
}

function problemOfJoint(joint: Joint, template: Template): Refusal | null {
  const known =
    joint.focus.every(({ arenaId }) => arenaId === null || arenaOf(template, arenaId) !== null) &&
    joint.goals.every(({ cells }) => Object.keys(cells).every((id) => hasColumn(template, id))) &&
    Object.keys(joint.reasons).every((key) => isReasonKey(template, key));
  if (!known) return 'item.unknown';
  if (![joint.topics, joint.focus, joint.goals].every(areDistinct)) return 'change.no-place';
  return problemOfRatings(joint.desired, 'desired', template);
}

function problemOfRatings(ratings: Ratings, series: Series, template: Template): Refusal | null {
  if (!Object.keys(ratings).every((item) => isScoredIn(template, series, item)))
    return 'item.unknown';
  return Object.values(ratings).every((value) => isOnScale(value, template.scale))
    ? null
    : 'rating.off-scale';
}

function isReasonKey(template: Template, key: string): boolean {
  return SERIES.some(
    (series) =>
      key.startsWith(`${series}/`) && isScoredIn(template, series, key.slice(series.length + 1)),
  );
}

function areDistinct(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length;
}

/** As single changes would have left it: no empty entries, scores exactly on the scale. */
function tidyAnswers(answers: Answers, scale: Scale): Answers {
  const examples = Object.entries(answers.examples)
    .map(([item, texts]) => [item, withoutEmpty(texts)] as const)
    .filter(([, texts]) => Object.keys(texts).length > 0);
  return {
    examples: Object.fromEntries(examples),
    ratings: tidyRatings(answers.ratings, scale),
    topics: answers.topics,
  };
}

function tidyJoint(joint: Joint, scale: Scale): Joint {
  return {
    ...joint,
    desired: tidyRatings(joint.desired, scale),
    reasons: withoutEmpty(joint.reasons),
    goals: joint.goals.map((goal) => ({ ...goal, cells: withoutEmpty(goal.cells) })),
  };
}

function tidyRatings(ratings: Ratings, scale: Scale): Ratings {
  return Object.fromEntries(
    Object.entries(ratings).map(([item, value]) => [item, snap(value, scale)]),
  );
}
