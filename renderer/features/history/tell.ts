import type { ChangeKind, ChangeOf } from '#domain/change.ts';
import type { HistoryLine, LineChange } from '#domain/history-lines.ts';
import {
  tellExample,
  tellNote,
  tellRating,
  tellReason,
  tellTopic,
  tellTopicAdded,
  tellTopicRemoved,
} from './tell-answers.ts';
import {
  tellAgenda,
  tellDate,
  tellLock,
  tellRelease,
  tellRestored,
  tellTalk,
} from './tell-course.ts';
import {
  tellFocus,
  tellFocusAdded,
  tellFocusMoved,
  tellFocusRemoved,
  tellGoal,
  tellGoalAdded,
  tellGoalMoved,
  tellGoalPlan,
  tellGoalRemoved,
  tellPay,
} from './tell-plan.ts';
import {
  tellAgreement,
  tellAgreementAdded,
  tellAgreementMoved,
  tellAgreementPlan,
  tellAgreementRemoved,
  tellFinding,
  tellFindingAdded,
  tellFindingMoved,
  tellFindingRemoved,
} from './tell-findings.ts';
import { tellAnswer, tellOwn, tellOwnAdded, tellOwnRemoved, tellTaken } from './tell-own.ts';
import type { Tell, Teller } from './teller.ts';

const TELL: { readonly [Kind in ChangeKind]: Tell<Kind> } = {
  'rating.set': tellRating,
  'reason.set': tellReason,
  'example.set': tellExample,
  'answer.set': tellAnswer,
  'own.add': tellOwnAdded,
  'own.set': tellOwn,
  'own.remove': tellOwnRemoved,
  'note.set': tellNote,
  'topic.add': tellTopicAdded,
  'topic.set': tellTopic,
  'topic.remove': tellTopicRemoved,
  'focus.add': tellFocusAdded,
  'focus.set': tellFocus,
  'focus.move': tellFocusMoved,
  'focus.remove': tellFocusRemoved,
  'goal.add': tellGoalAdded,
  'goal.set': tellGoal,
  'goal.plan': tellGoalPlan,
  'goal.move': tellGoalMoved,
  'goal.remove': tellGoalRemoved,
  'finding.add': tellFindingAdded,
  'finding.set': tellFinding,
  'finding.move': tellFindingMoved,
  'finding.remove': tellFindingRemoved,
  'agreement.add': tellAgreementAdded,
  'agreement.set': tellAgreement,
  'agreement.plan': tellAgreementPlan,
  'agreement.move': tellAgreementMoved,
  'agreement.remove': tellAgreementRemoved,
  'pay.set': tellPay,
  'date.set': tellDate,
  'agenda.set': tellAgenda,
  'release.set': tellRelease,
  'talk.start': tellTalk,
  'template.take': tellTaken,
  'lock.set': tellLock,
  'state.restore': tellRestored,
};

/** One change of a line as a sentence: who did what, and whether that took back or repeated something. */
export function sentenceOf(teller: Teller, { role }: HistoryLine, entry: LineChange): string {
  const did = didOf(teller, entry.change, entry);
  return teller.t(`history.said.${role}`, { who: teller.who, did });
}

function didOf<Kind extends ChangeKind>(
  teller: Teller,
  change: ChangeOf<Kind>,
  { before }: LineChange,
): string {
  const tell: Tell<Kind> = TELL[change.kind];
  return tell(teller, change, before);
}
