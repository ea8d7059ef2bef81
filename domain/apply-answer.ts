import { done, withJoint, withText, type Answer } from './applied.ts';
import type { ChangeOf } from './change.ts';
import { ratingsOf, type Conversation, type Ratings } from './conversation.ts';
import { canAnswer, canScore } from './own-items.ts';
import { fitsScale, snapScore } from './rating.ts';
import { refused } from './result.ts';
import { exampleItems, hasPrompt, isScoredIn } from './form.ts';
import type { Series } from './sections.ts';
import type { Template } from './template.ts';

/** Sets or takes away one score. */
export function setRating(
  conversation: Conversation,
  { series, item, value }: ChangeOf<'rating.set'>,
  template: Template,
): Answer {
  if (!canScore(conversation, template, series, item)) return refused('item.unknown');
  if (value !== null && !fitsScale(value, template.scale)) return refused('rating.off-scale');
  const { [item]: old, ...rest } = ratingsOf(conversation, series);
  const ratings = value === null ? rest : { ...rest, [item]: snapScore(value, template.scale) };
  return done(withRatings(conversation, series, ratings), {
    kind: 'rating.set',
    series,
    item,
    value: old ?? null,
  });
}

function withRatings(conversation: Conversation, series: Series, ratings: Ratings): Conversation {
  return series === 'desired'
    ? withJoint(conversation, { desired: ratings })
    : { ...conversation, [series]: { ...conversation[series], ratings } };
}

/** Writes why a score is another than the prepared one. */
export function setReason(
  conversation: Conversation,
  { series, item, text }: ChangeOf<'reason.set'>,
  template: Template,
): Answer {
  if (!isScoredIn(template, series, item)) return refused('item.unknown');
  const key = `${series}/${item}`;
  const { reasons } = conversation.joint;
  return done(withJoint(conversation, { reasons: withText(reasons, key, text) }), {
    kind: 'reason.set',
    series,
    item,
    text: reasons[key] ?? '',
  });
}

/** Writes one example from practice. */
export function setExample(
  conversation: Conversation,
  { party, item, prompt, text }: ChangeOf<'example.set'>,
  template: Template,
): Answer {
  if (!hasPrompt(template, prompt) || !exampleItems(template).includes(item))
    return refused('item.unknown');
  const { [item]: old = {}, ...rest } = conversation[party].examples;
  const texts = withText(old, prompt, text);
  const examples = Object.keys(texts).length === 0 ? rest : { ...rest, [item]: texts };
  return done(
    { ...conversation, [party]: { ...conversation[party], examples } },
    { kind: 'example.set', party, item, prompt, text: old[prompt] ?? '' },
  );
}

/** Answers a question, or what somebody added of their own. */
export function setAnswer(
  conversation: Conversation,
  { side, item, text }: ChangeOf<'answer.set'>,
  template: Template,
): Answer {
  if (!canAnswer(conversation, template, side, item)) return refused('item.unknown');
  const { answers } = conversation[side];
  return done(
    {
      ...conversation,
      [side]: { ...conversation[side], answers: withText(answers, item, text) },
    },
    { kind: 'answer.set', side, item, text: answers[item] ?? '' },
  );
}
