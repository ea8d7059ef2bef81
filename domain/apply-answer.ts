import { done, withJoint, withText, type Answer } from './applied.ts';
import type { ChangeOf } from './change.ts';
import { ratingsOf, type Conversation, type Ratings } from './conversation.ts';
import { isOnScale, snap } from './rating.ts';
import { refused } from './result.ts';
import { arenaOf, hasPrompt, isScoredIn, type Series, type Template } from './template.ts';

/** Sets or takes away one score. */
export function setRating(
  conversation: Conversation,
  { series, item, value }: ChangeOf<'rating.set'>,
  template: Template,
): Answer {
  if (!isScoredIn(template, series, item)) return refused('item.unknown');
  if (value !== null && !isOnScale(value, template.scale)) return refused('rating.off-scale');
  const { [item]: old, ...rest } = ratingsOf(conversation, series);
  const ratings = value === null ? rest : { ...rest, [item]: snap(value, template.scale) };
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
  if (!hasPrompt(template, prompt) || arenaOf(template, item) === null)
    return refused('item.unknown');
  const { [item]: old = {}, ...rest } = conversation[party].examples;
  const texts = withText(old, prompt, text);
  const examples = Object.keys(texts).length === 0 ? rest : { ...rest, [item]: texts };
  return done(
    { ...conversation, [party]: { ...conversation[party], examples } },
    { kind: 'example.set', party, item, prompt, text: old[prompt] ?? '' },
  );
}
