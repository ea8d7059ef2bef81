import { sectionOf } from '#domain/form.ts';
import type { Tell, Teller } from './teller.ts';
import { became, textOfGoal } from './written.ts';

/* What somebody did to focus areas, the development plan and the pay statement. */

/** The name of a focus area in quotes, or the words for one that has none. */
function named({ t, short }: Teller, label: string): string {
  return label === ''
    ? t('history.focus.unnamed')
    : t('history.focus.named', { label: short(label) });
}

export const tellFocusAdded: Tell<'focus.add'> = (teller, { focus }) =>
  teller.t('history.focus.added', { label: named(teller, focus.label) });

export const tellFocusRemoved: Tell<'focus.remove'> = (teller, _, before) =>
  teller.t('history.focus.removed', {
    label: named(teller, before?.kind === 'focus.add' ? before.focus.label : ''),
  });

export const tellFocusMoved: Tell<'focus.move'> = (teller, { id }) => {
  const area = teller.open.conversation.joint.focus.find((one) => one.id === id);
  return area === undefined
    ? teller.t('history.focus.movedGone')
    : teller.t('history.focus.moved', { label: named(teller, area.label) });
};

export const tellFocus: Tell<'focus.set'> = (teller, change, before) => {
  const { t } = teller;
  const old = before?.kind === 'focus.set' ? before.label : change.label;
  if (old !== change.label)
    return change.label === ''
      ? t('history.focus.nameless', { label: named(teller, old) })
      : t('history.focus.renamed', { label: named(teller, old), to: named(teller, change.label) });
  const what = became(change, before);
  const key = what === 'removed' ? 'emptied' : what;
  return t(`history.focus.${key}`, { label: named(teller, change.label) });
};

/** Which goal: by its number in the plan now, or only that it was one. */
function goal({ t, open }: Teller, id: string): string {
  const at = open.conversation.joint.goals.findIndex((one) => one.id === id);
  return at < 0 ? t('history.goal.gone') : t('history.goal.numbered', { number: at + 1 });
}

export const tellGoalAdded: Tell<'goal.add'> = (teller, change) =>
  teller.t('history.goal.added', { goal: goal(teller, change.goal.id) });

export const tellGoalRemoved: Tell<'goal.remove'> = ({ t, short }, _, before) => {
  const text = before?.kind === 'goal.add' ? short(textOfGoal(before.goal)) : '';
  return text === '' ? t('history.goal.removedEmpty') : t('history.goal.removed', { text });
};

export const tellGoalMoved: Tell<'goal.move'> = (teller, { id }) =>
  teller.t('history.goal.moved', { goal: goal(teller, id) });

export const tellGoal: Tell<'goal.set'> = (teller, change, before) => {
  const columns = sectionOf(teller.open.template, 'plan')?.columns ?? [];
  const heading = columns.find(({ id }) => id === change.column)?.heading ?? change.column;
  const words = { column: teller.short(heading), goal: goal(teller, change.id) };
  const what = became(change, before);
  return teller.t(`history.goal.${what === 'removed' ? 'emptied' : what}`, words);
};

export const tellGoalPlan: Tell<'goal.plan'> = (teller, change, before) => {
  const { t, short } = teller;
  const words = { goal: goal(teller, change.id) };
  const { due, responsible } =
    before?.kind === 'goal.plan' ? before : { due: null, responsible: '' };
  const isDue = due !== change.due;
  const isResponsible = responsible !== change.responsible;
  if (isDue === isResponsible) return t('history.goal.planned', words);
  if (isDue) return tellDue(teller, words.goal, due, change.due);
  return change.responsible === ''
    ? t('history.goal.responsibleRemoved', words)
    : t('history.goal.responsible', { ...words, name: short(change.responsible) });
};

function tellDue(
  { t, date }: Teller,
  which: string,
  before: string | null,
  after: string | null,
): string {
  if (after === null) return t('history.goal.dueRemoved', { goal: which });
  return before === null
    ? t('history.goal.due', { goal: which, to: date(after) })
    : t('history.goal.dueMoved', { goal: which, from: date(before), to: date(after) });
}

export const tellPay: Tell<'pay.set'> = ({ t }, change, before) =>
  t(`history.pay.${became(change, before)}`);
