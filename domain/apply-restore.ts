import { done, withoutEmpty, type Answer } from './applied.ts';
import type { ChangeOf } from './change.ts';
import {
  PARTIES,
  ratingsOf,
  SIDES,
  type Answers,
  type Conversation,
  type Joint,
  type Party,
  type Ratings,
} from './conversation.ts';
import {
  arenaOf,
  exampleItems,
  groupOf,
  hasColumn,
  hasPrompt,
  isScoredIn,
  sectionOf,
} from './form.ts';
import { canAnswer, canScore } from './own-items.ts';
import { fitsScale, snapScore } from './rating.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './result.ts';
import { SERIES } from './sections.ts';
import type { Scale, Template } from './template.ts';

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
    inverse[party] = answersOf(conversation, party);
    next[party] = { ...conversation[party], ...answers };
  }
  if (change.joint !== undefined) {
    inverse.joint = conversation.joint;
    next.joint = change.joint;
  }
  const problem = problemOf(next, template);
  return problem === null ? done(tidy(next, template.scale), inverse) : refused(problem);
}

/** The answers of one side without its private note. */
export function answersOf(conversation: Conversation, party: Party): Answers {
  const { examples, ratings, answers, own, topics } = conversation[party];
  return { examples, ratings, answers, own, topics };
}

/** What in the conversation does not fit its form, or null. */
function problemOf(conversation: Conversation, template: Template): Refusal | null {
  const { joint } = conversation;
  const isKnown =
    PARTIES.every((party) => fitsExamples(conversation[party].examples, template)) &&
    SIDES.every((side) =>
      Object.keys(conversation[side].answers).every((item) =>
        canAnswer(conversation, template, side, item),
      ),
    ) &&
    fitsJoint(joint, template);
  if (!isKnown) return 'item.unknown';
  const lists = [joint.focus, joint.goals, joint.findings, joint.agreements];
  const topics = SIDES.map((side) => conversation[side].topics);
  const own = SIDES.flatMap((side) => conversation[side].own);
  if (![...lists, ...topics, own].every(areDistinct)) return 'change.no-place';
  return problemOfRatings(conversation, template);
}

function fitsExamples(examples: Answers['examples'], template: Template): boolean {
  const items = new Set(exampleItems(template));
  return Object.entries(examples).every(
    ([item, texts]) =>
      items.has(item) && Object.keys(texts).every((prompt) => hasPrompt(template, prompt)),
  );
}

function fitsJoint(joint: Joint, template: Template): boolean {
  return (
    joint.focus.every(({ arenaId }) => arenaId === null || arenaOf(template, arenaId) !== null) &&
    joint.goals.every(({ cells }) => Object.keys(cells).every((id) => hasColumn(template, id))) &&
    joint.findings.every(({ group }) => groupOf(template, group) !== null) &&
    (joint.agreements.length === 0 || sectionOf(template, 'agreements') !== null) &&
    Object.keys(joint.reasons).every((key) => isReasonKey(template, key))
  );
}

function problemOfRatings(conversation: Conversation, template: Template): Refusal | null {
  for (const series of SERIES) {
    const ratings = Object.entries(ratingsOf(conversation, series));
    if (!ratings.every(([item]) => canScore(conversation, template, series, item)))
      return 'item.unknown';
    if (!ratings.every(([, value]) => fitsScale(value, template.scale))) return 'rating.off-scale';
  }
  return null;
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
function tidy(conversation: Conversation, scale: Scale): Conversation {
  const { leader, manager, joint } = conversation;
  return {
    ...conversation,
    leader: { ...leader, ...tidyAnswers(leader, scale) },
    manager: { ...manager, ...tidyAnswers(manager, scale) },
    joint: tidyJoint(joint, scale),
  };
}

function tidyAnswers(
  { examples, ratings, answers }: Answers,
  scale: Scale,
): Pick<Answers, 'examples' | 'ratings' | 'answers'> {
  const written = Object.entries(examples)
    .map(([item, texts]) => [item, withoutEmpty(texts)] as const)
    .filter(([, texts]) => Object.keys(texts).length > 0);
  return {
    examples: Object.fromEntries(written),
    ratings: tidyRatings(ratings, scale),
    answers: withoutEmpty(answers),
  };
}

function tidyJoint(joint: Joint, scale: Scale): Joint {
  return {
    ...joint,
    desired: tidyRatings(joint.desired, scale),
    reasons: withoutEmpty(joint.reasons),
    answers: withoutEmpty(joint.answers),
    goals: joint.goals.map((goal) => ({ ...goal, cells: withoutEmpty(goal.cells) })),
  };
}

function tidyRatings(ratings: Ratings, scale: Scale): Ratings {
  return Object.fromEntries(
    Object.entries(ratings).map(([item, value]) => [item, snapScore(value, scale)]),
  );
}
