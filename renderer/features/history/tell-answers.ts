import { isWritten } from '#domain/conversation.ts';
import { sectionOf } from '#domain/form.ts';
import type { Tell } from './teller.ts';
import { became } from './written.ts';

/* What somebody did to scores, examples, notes and topics. */

export const tellRating: Tell<'rating.set'> = (teller, { series, item, value }, before) => {
  const { t, score } = teller;
  const old = before?.kind === 'rating.set' ? before.value : null;
  const words = { whose: teller.whose(series), item: teller.item(item) };
  const from = old === null ? '' : score(old);
  if (value === null)
    return old === null
      ? t('history.rating.none', words)
      : t('history.rating.removed', { ...words, from });
  return old === null || old === value
    ? t('history.rating.set', { ...words, to: score(value) })
    : t('history.rating.changed', { ...words, from, to: score(value) });
};

export const tellReason: Tell<'reason.set'> = ({ t, whose, item }, change, before) => {
  const words = { whose: whose(change.series), item: item(change.item) };
  return t(`history.reason.${became(change, before)}`, words);
};

export const tellExample: Tell<'example.set'> = (teller, change, before) => {
  const { t, open, by } = teller;
  const prompts = sectionOf(open.template, 'examples')?.prompts ?? [];
  const prompt = prompts.find(({ id }) => id === change.prompt)?.short ?? change.prompt;
  const words = { prompt: teller.short(prompt), item: teller.item(change.item) };
  const what = became(change, before);
  return change.party === by
    ? t(`history.example.${what}`, words)
    : t(`history.exampleOf.${what}`, { ...words, name: open[change.party].name });
};

export const tellNote: Tell<'note.set'> = ({ t }, change, before) =>
  t(`history.note.${became(change, before)}`);

export const tellTopicAdded: Tell<'topic.add'> = ({ t, short }, { text }) =>
  isWritten(text) ? t('history.topic.added', { text: short(text) }) : t('history.topic.addedEmpty');

export const tellTopic: Tell<'topic.set'> = ({ t, short }, change, before) => {
  const what = became(change, before);
  const text = short(change.text);
  if (text === '') return t('history.topic.emptied');
  return t(what === 'wrote' ? 'history.topic.wrote' : 'history.topic.changed', { text });
};

export const tellTopicRemoved: Tell<'topic.remove'> = ({ t, short }, _, before) => {
  const text = before?.kind === 'topic.add' ? short(before.text) : '';
  return text === '' ? t('history.topic.removedEmpty') : t('history.topic.removed', { text });
};
