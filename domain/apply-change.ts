import { setAnswer, setExample, setRating, setReason } from './apply-answer.ts';
import { addOwn, removeOwn, setOwn } from './apply-own.ts';
import { takeOver } from './take-over.ts';
import {
  AGREEMENTS,
  FINDINGS,
  FOCUS,
  GOALS,
  insert,
  move,
  remove,
  replace,
  topicsOf,
} from './apply-list.ts';
import { restore } from './apply-restore.ts';
import { done, withJoint, withoutEmpty, withText, type Answer } from './applied.ts';
import type { Change, ChangeKind, ChangeOf } from './change.ts';
import { isWritten, type Conversation, type Side } from './conversation.ts';
import { mayChange } from './may-change.ts';
import { refused } from './result.ts';
import { arenaOf, groupOf, hasColumn, sectionOf } from './form.ts';
import type { Template } from './template.ts';

/** Who changes, on which form. */
export interface ChangeContext {
  readonly by: Side;
  readonly template: Template;
  /** The version that `template.take` goes over to. */
  readonly newer?: Template;
}

/**
 * The conversation after one change, or the reason why not. Pure: the same input gives the same
 * output, and the input stays as it was.
 * Applying the inverse to the outcome gives the conversation from before.
 */
export function applyChange(
  conversation: Conversation,
  change: Change,
  context: ChangeContext,
): Answer {
  const refusal = mayChange(conversation, change, context.by);
  return refusal === null
    ? applyKind(conversation, change, context.template, context.newer)
    : refused(refusal);
}

/**
 * As `applyChange`, but asks nobody whether the change may be made: for looking back at earlier
 * states, never for storing.
 */
export function applyUnchecked(
  conversation: Conversation,
  change: Change,
  template: Template,
): Answer {
  return applyKind(conversation, change, template);
}

type Apply<Kind extends ChangeKind> = (
  conversation: Conversation,
  change: ChangeOf<Kind>,
  template: Template,
  newer: Template | undefined,
) => Answer;

const APPLY: { readonly [Kind in ChangeKind]: Apply<Kind> } = {
  'rating.set': setRating,
  'reason.set': setReason,
  'example.set': setExample,
  'answer.set': setAnswer,
  'own.add': addOwn,
  'own.set': setOwn,
  'own.remove': removeOwn,
  'note.set': (conversation, { party, text }) =>
    done(
      { ...conversation, [party]: { ...conversation[party], note: text } },
      { kind: 'note.set', party, text: conversation[party].note },
    ),
  'topic.add': (conversation, { owner, id, at, text }) =>
    insert(conversation, topicsOf(owner), at, { id, text }, { kind: 'topic.remove', owner, id }),
  'topic.set': (conversation, { owner, id, text }) =>
    replace(conversation, topicsOf(owner), id, (old) => ({
      item: { ...old, text },
      inverse: { kind: 'topic.set', owner, id, text: old.text },
    })),
  'topic.remove': (conversation, { owner, id }) =>
    remove(conversation, topicsOf(owner), id, ({ text }, at) => ({
      kind: 'topic.add',
      owner,
      id,
      at,
      text,
    })),
  'focus.add': (conversation, { at, focus }, template) =>
    focus.arenaId !== null && arenaOf(template, focus.arenaId) === null
      ? refused('item.unknown')
      : insert(conversation, FOCUS, at, focus, { kind: 'focus.remove', id: focus.id }),
  'focus.set': (conversation, { id, label, keywords }) =>
    replace(conversation, FOCUS, id, (old) => ({
      item: { ...old, label, keywords },
      inverse: { kind: 'focus.set', id, label: old.label, keywords: old.keywords },
    })),
  'focus.move': (conversation, { id, at }) =>
    move(conversation, FOCUS, id, at, (from) => ({ kind: 'focus.move', id, at: from })),
  'focus.remove': (conversation, { id }) =>
    remove(conversation, FOCUS, id, (focus, at) => ({ kind: 'focus.add', at, focus })),
  'goal.add': (conversation, { at, goal }, template) =>
    Object.keys(goal.cells).every((column) => hasColumn(template, column))
      ? insert(
          conversation,
          GOALS,
          at,
          { ...goal, cells: withoutEmpty(goal.cells) },
          { kind: 'goal.remove', id: goal.id },
        )
      : refused('item.unknown'),
  'goal.set': (conversation, { id, column, text }, template) =>
    hasColumn(template, column)
      ? replace(conversation, GOALS, id, (old) => ({
          item: { ...old, cells: withText(old.cells, column, text) },
          inverse: { kind: 'goal.set', id, column, text: old.cells[column] ?? '' },
        }))
      : refused('item.unknown'),
  'goal.plan': (conversation, { id, due, responsible }) =>
    replace(conversation, GOALS, id, (old) => ({
      item: { ...old, due, responsible },
      inverse: { kind: 'goal.plan', id, due: old.due, responsible: old.responsible },
    })),
  'goal.move': (conversation, { id, at }) =>
    move(conversation, GOALS, id, at, (from) => ({ kind: 'goal.move', id, at: from })),
  'goal.remove': (conversation, { id }) =>
    remove(conversation, GOALS, id, (goal, at) => ({ kind: 'goal.add', at, goal })),
  'finding.add': (conversation, { at, finding }, template) =>
    groupOf(template, finding.group) === null
      ? refused('item.unknown')
      : insert(conversation, FINDINGS, at, finding, { kind: 'finding.remove', id: finding.id }),
  'finding.set': (conversation, { id, text }) =>
    replace(conversation, FINDINGS, id, (old) => ({
      item: { ...old, text },
      inverse: { kind: 'finding.set', id, text: old.text },
    })),
  'finding.move': moveFinding,
  'finding.remove': (conversation, { id }) =>
    remove(conversation, FINDINGS, id, (finding, at) => ({ kind: 'finding.add', at, finding })),
  'agreement.add': (conversation, { at, agreement }, template) =>
    sectionOf(template, 'agreements') === null
      ? refused('item.unknown')
      : insert(conversation, AGREEMENTS, at, agreement, {
          kind: 'agreement.remove',
          id: agreement.id,
        }),
  'agreement.set': (conversation, { id, text }) =>
    replace(conversation, AGREEMENTS, id, (old) => ({
      item: { ...old, text },
      inverse: { kind: 'agreement.set', id, text: old.text },
    })),
  'agreement.plan': (conversation, { id, due, responsible }) =>
    replace(conversation, AGREEMENTS, id, (old) => ({
      item: { ...old, due, responsible },
      inverse: { kind: 'agreement.plan', id, due: old.due, responsible: old.responsible },
    })),
  'agreement.move': (conversation, { id, at }) =>
    move(conversation, AGREEMENTS, id, at, (from) => ({ kind: 'agreement.move', id, at: from })),
  'agreement.remove': (conversation, { id }) =>
    remove(conversation, AGREEMENTS, id, (agreement, at) => ({
      kind: 'agreement.add',
      at,
      agreement,
    })),
  'pay.set': (conversation, { text }) =>
    done(withJoint(conversation, { pay: text }), { kind: 'pay.set', text: conversation.joint.pay }),
  'date.set': (conversation, { date }) =>
    done({ ...conversation, date }, { kind: 'date.set', date: conversation.date }),
  'agenda.set': (conversation, { writer, minutes }) =>
    done(withJoint(conversation, { writer, minutes }), {
      kind: 'agenda.set',
      writer: conversation.joint.writer,
      minutes: conversation.joint.minutes,
    }),
  'release.set': (conversation, { party, released }) =>
    done(
      { ...conversation, [party]: { ...conversation[party], released } },
      { kind: 'release.set', party, released: conversation[party].released },
    ),
  'talk.start': (conversation) =>
    done(
      {
        ...conversation,
        phase: 'talk',
        prepared: { leader: conversation.leader.ratings, manager: conversation.manager.ratings },
      },
      null,
    ),
  'template.take': take,
  'lock.set': lock,
  'state.restore': restore,
};

/** Moves a finding in the list of all findings, and gives it that rank. */
function moveFinding(
  conversation: Conversation,
  { id, rank, at }: ChangeOf<'finding.move'>,
): Answer {
  const old = conversation.joint.findings.find((finding) => finding.id === id);
  if (old === undefined) return refused('change.no-place');
  const answer = move(conversation, FINDINGS, id, at, (from) => ({
    kind: 'finding.move',
    id,
    rank: old.rank,
    at: from,
  }));
  if (!answer.ok) return answer;
  const findings = answer.value.conversation.joint.findings.map((finding) =>
    finding.id === id ? { ...finding, rank } : finding,
  );
  return done(withJoint(conversation, { findings }), answer.value.inverse);
}

/** Goes over to a newer version of the same form. */
function take(
  conversation: Conversation,
  { version }: ChangeOf<'template.take'>,
  template: Template,
  newer: Template | undefined,
): Answer {
  if (newer?.id !== template.id || newer.version !== version || version <= template.version)
    return refused('template.not-newer');
  return done(takeOver(conversation, template, newer), null);
}

/** What is locked already cannot be locked; and to open it again takes a reason, which the log keeps. */
function lock(conversation: Conversation, { locked, reason }: ChangeOf<'lock.set'>): Answer {
  if (locked && conversation.locked) return refused('conversation.locked');
  if (!locked && conversation.locked && !isWritten(reason)) return refused('reason.missing');
  return done({ ...conversation, locked }, null);
}

function applyKind<Kind extends ChangeKind>(
  conversation: Conversation,
  change: ChangeOf<Kind>,
  template: Template,
  newer?: Template,
): Answer {
  const apply: Apply<Kind> = APPLY[change.kind];
  return apply(conversation, change, template, newer);
}
