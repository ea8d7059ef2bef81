import { SIDES } from '#domain/conversation.ts';
import { questionsBy } from '#domain/form.ts';
import type { Tell, Teller } from './teller.ts';
import { became } from './written.ts';

/* What somebody did to answers, and to statements and questions of their own. */

/** The words of a question or own item; empty where it is gone. */
function asked({ open }: Teller, id: string): string {
  const { template, conversation } = open;
  const questions = [...questionsBy(template, 'each'), ...questionsBy(template, 'together')];
  const own = SIDES.flatMap((side) => conversation[side].own);
  return [...questions, ...own].find((one) => one.id === id)?.text ?? '';
}

export const tellAnswer: Tell<'answer.set'> = (teller, change, before) =>
  teller.t(`history.answer.${became(change, before)}`, {
    text: teller.short(asked(teller, change.item)),
  });

export const tellOwnAdded: Tell<'own.add'> = ({ t, short }, { item }) =>
  t(`history.own.added.${item.kind}`, { text: short(item.text) });

export const tellOwn: Tell<'own.set'> = ({ t, short }, { text }) =>
  t('history.own.changed', { text: short(text) });

export const tellOwnRemoved: Tell<'own.remove'> = ({ t, short }, _, before) =>
  t('history.own.removed', { text: before?.kind === 'own.add' ? short(before.item.text) : '' });

export const tellTaken: Tell<'template.take'> = ({ t }, { version }) =>
  t('history.taken', { version });
