import { groupOf } from '#domain/form.ts';
import type { Tell, Teller } from './teller.ts';
import { became } from './written.ts';

/* What somebody did to findings and agreements. */

/** The heading of the group that a finding stands in; empty where it is gone. */
function groupName({ open, short }: Teller, id: string): string {
  const finding = open.conversation.joint.findings.find((one) => one.id === id);
  const group = finding === undefined ? null : groupOf(open.template, finding.group);
  return short(group?.heading ?? '');
}

export const tellFindingAdded: Tell<'finding.add'> = ({ t, open, short }, { finding }) =>
  t('history.finding.added', {
    group: short(groupOf(open.template, finding.group)?.heading ?? ''),
  });

export const tellFinding: Tell<'finding.set'> = (teller, change, before) =>
  teller.t(`history.finding.${became(change, before)}`, {
    group: groupName(teller, change.id),
    text: teller.short(change.text),
  });

export const tellFindingMoved: Tell<'finding.move'> = (teller, change, before) => {
  const isSame = before?.kind === 'finding.move' && before.rank === change.rank;
  const finding = teller.open.conversation.joint.findings.find((one) => one.id === change.id);
  const words = { text: teller.short(finding?.text ?? ''), group: groupName(teller, change.id) };
  return isSame
    ? teller.t('history.finding.moved', words)
    : teller.t(`history.finding.ranked.${change.rank}`, words);
};

export const tellFindingRemoved: Tell<'finding.remove'> = ({ t, short }, _, before) =>
  t('history.finding.gone', {
    text: before?.kind === 'finding.add' ? short(before.finding.text) : '',
  });

/** Which agreement: by its number now, or only that it was one. */
function agreement({ t, open }: Teller, id: string): string {
  const at = open.conversation.joint.agreements.findIndex((one) => one.id === id);
  return at < 0 ? t('history.agreement.one') : t('history.agreement.numbered', { number: at + 1 });
}

export const tellAgreementAdded: Tell<'agreement.add'> = (teller, change) =>
  teller.t('history.agreement.added', { which: agreement(teller, change.agreement.id) });

export const tellAgreement: Tell<'agreement.set'> = (teller, change, before) =>
  teller.t(`history.agreement.${became(change, before)}`, { which: agreement(teller, change.id) });

export const tellAgreementPlan: Tell<'agreement.plan'> = (teller, change) =>
  teller.t('history.agreement.planned', { which: agreement(teller, change.id) });

export const tellAgreementMoved: Tell<'agreement.move'> = (teller, change) =>
  teller.t('history.agreement.moved', { which: agreement(teller, change.id) });

export const tellAgreementRemoved: Tell<'agreement.remove'> = ({ t, short }, _, before) =>
  t('history.agreement.gone', {
    text: before?.kind === 'agreement.add' ? short(before.agreement.text) : '',
  });
