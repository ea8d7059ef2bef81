import {
  PARTIES,
  ratingsOf,
  SIDES,
  type Conversation,
  type Party,
  type Side,
} from '#domain/conversation.ts';
import { SERIES } from '#domain/sections.ts';

/**
 * Where on the screens something stands. `part` names the step, `item` what stands on it, and
 * `field` the one field, as written in its `data-place`.
 */
export interface Place {
  readonly part:
    | 'agenda'
    | 'arena'
    | 'radar'
    | 'reason'
    | 'topics'
    | 'note'
    | 'sharing'
    | 'focus'
    | 'plan'
    | 'findings'
    | 'agreements'
    | 'questions'
    | 'own'
    | 'pay'
    | 'date';
  readonly item: string | null;
  readonly field: string;
}

/** The `data-place` of each kind of field. */
export const placeOf = {
  example: (party: Party, item: string, prompt: string) => `example/${party}/${item}/${prompt}`,
  rating: (series: string, item: string) => `rating/${series}/${item}`,
  reason: (series: string, item: string) => `reason/${series}/${item}`,
  topic: (id: string) => `topic/${id}`,
  topics: 'topics',
  note: (party: Party) => `note/${party}`,
  focus: (id: string) => `focus/${id}`,
  allFocus: 'focus',
  goal: (id: string, column: string) => `goal/${id}/${column}`,
  goals: 'goals',
  findings: (group: string) => `findings/${group}`,
  finding: (id: string) => `finding/${id}`,
  agreement: (id: string, field: string) => `agreement/${id}/${field}`,
  agreements: 'agreements',
  answer: (side: Side, item: string) => `answer/${side}/${item}`,
  own: (id: string) => `own/${id}`,
  allOwn: 'own',
  pay: 'pay',
  date: 'date',
  release: 'release',
  writer: 'writer',
  minutes: 'minutes',
} as const;

/** The first place where two states of a conversation differ, or null where they are alike. */
export function changedPlace(before: Conversation, after: Conversation): Place | null {
  return (
    changedExample(before, after) ??
    changedRating(before, after) ??
    changedReason(before, after) ??
    changedTopic(before, after) ??
    changedNote(before, after) ??
    changedFocus(before, after) ??
    changedGoal(before, after) ??
    changedFinding(before, after) ??
    changedAgreement(before, after) ??
    changedOwn(before, after) ??
    changedAnswer(before, after) ??
    changedSingle(before, after)
  );
}

function changedExample(before: Conversation, after: Conversation): Place | null {
  for (const party of ['leader', 'manager'] as const) {
    const [old, now] = [before[party].examples, after[party].examples];
    const item = firstChange(
      old,
      now,
      (one, other) => firstChange(one ?? {}, other ?? {}) === null,
    );
    if (item === null) continue;
    const prompt = firstChange(old[item] ?? {}, now[item] ?? {}) ?? '';
    return { part: 'arena', item, field: placeOf.example(party, item, prompt) };
  }
  return null;
}

function changedRating(before: Conversation, after: Conversation): Place | null {
  for (const series of SERIES) {
    const item = firstChange(ratingsOf(before, series), ratingsOf(after, series));
    if (item === null) continue;
    const part = isOwn(after, item) ? 'own' : 'radar';
    return { part, item, field: placeOf.rating(series, item) };
  }
  return null;
}

function changedReason(before: Conversation, after: Conversation): Place | null {
  const key = firstChange(before.joint.reasons, after.joint.reasons);
  const [series = '', item = ''] = key?.split('/') ?? [];
  return key === null ? null : { part: 'reason', item, field: placeOf.reason(series, item) };
}

function changedTopic(before: Conversation, after: Conversation): Place | null {
  for (const side of ['leader', 'manager', 'joint'] as const) {
    const id = firstChangedItem(before[side].topics, after[side].topics);
    if (id === null) continue;
    const there = after[side].topics.some((topic) => topic.id === id);
    return { part: 'topics', item: null, field: there ? placeOf.topic(id) : placeOf.topics };
  }
  return null;
}

function changedNote(before: Conversation, after: Conversation): Place | null {
  const party = PARTIES.find((one) => before[one].note !== after[one].note);
  return party === undefined ? null : { part: 'note', item: null, field: placeOf.note(party) };
}

function changedFocus(before: Conversation, after: Conversation): Place | null {
  const id = firstChangedItem(before.joint.focus, after.joint.focus);
  if (id === null) return null;
  const there = after.joint.focus.some((focus) => focus.id === id);
  return { part: 'focus', item: null, field: there ? placeOf.focus(id) : placeOf.allFocus };
}

function changedGoal(before: Conversation, after: Conversation): Place | null {
  const id = firstChangedItem(before.joint.goals, after.joint.goals);
  if (id === null) return null;
  const goal = after.joint.goals.find((one) => one.id === id);
  const old = before.joint.goals.find((one) => one.id === id);
  const column = firstChange(old?.cells ?? {}, goal?.cells ?? {}) ?? 'plan';
  const field = goal === undefined ? placeOf.goals : placeOf.goal(id, column);
  return { part: 'plan', item: null, field };
}

function changedFinding(before: Conversation, after: Conversation): Place | null {
  const id = firstChangedItem(before.joint.findings, after.joint.findings);
  if (id === null) return null;
  const isThere = after.joint.findings.some((finding) => finding.id === id);
  const group = before.joint.findings.find((finding) => finding.id === id)?.group ?? '';
  const field = isThere ? placeOf.finding(id) : placeOf.findings(group);
  return { part: 'findings', item: null, field };
}

function changedAgreement(before: Conversation, after: Conversation): Place | null {
  const id = firstChangedItem(before.joint.agreements, after.joint.agreements);
  if (id === null) return null;
  const now = after.joint.agreements.find((one) => one.id === id);
  const old = before.joint.agreements.find((one) => one.id === id);
  if (now === undefined) return { part: 'agreements', item: null, field: placeOf.agreements };
  const field = old?.due !== now.due ? 'due' : 'responsible';
  const changed = old?.text !== now.text ? 'text' : field;
  return { part: 'agreements', item: null, field: placeOf.agreement(id, changed) };
}

function changedOwn(before: Conversation, after: Conversation): Place | null {
  for (const side of SIDES) {
    const id = firstChangedItem(before[side].own, after[side].own);
    if (id === null) continue;
    const isThere = after[side].own.some((item) => item.id === id);
    return { part: 'own', item: null, field: isThere ? placeOf.own(id) : placeOf.allOwn };
  }
  return null;
}

function changedAnswer(before: Conversation, after: Conversation): Place | null {
  for (const side of SIDES) {
    const item = firstChange(before[side].answers, after[side].answers);
    if (item === null) continue;
    const part = isOwn(after, item) ? 'own' : 'questions';
    return { part, item, field: placeOf.answer(side, item) };
  }
  return null;
}

function isOwn(conversation: Conversation, item: string): boolean {
  return SIDES.some((owner) => conversation[owner].own.some(({ id }) => id === item));
}

function changedSingle(before: Conversation, after: Conversation): Place | null {
  if (before.joint.pay !== after.joint.pay) return { part: 'pay', item: null, field: placeOf.pay };
  if (PARTIES.some((party) => before[party].released !== after[party].released))
    return { part: 'sharing', item: null, field: placeOf.release };
  if (before.date !== after.date) return { part: 'date', item: null, field: placeOf.date };
  if (before.joint.writer !== after.joint.writer)
    return { part: 'agenda', item: null, field: placeOf.writer };
  if (before.joint.minutes !== after.joint.minutes)
    return { part: 'agenda', item: null, field: placeOf.minutes };
  return null;
}

function firstChange<Value>(
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
  alike: (one: Value | undefined, other: Value | undefined) => boolean = Object.is,
): string | null {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return keys.find((key) => !alike(before[key], after[key])) ?? null;
}

/** The first item that is new, gone, moved or written anew. */
function firstChangedItem(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): string | null {
  const gone = before.find(({ id }) => !after.some((item) => item.id === id));
  if (gone !== undefined) return gone.id;
  const added = after.find(({ id }) => !before.some((item) => item.id === id));
  if (added !== undefined) return added.id;
  const at = after.findIndex(
    (item, place) => JSON.stringify(item) !== JSON.stringify(before[place]),
  );
  return after[at]?.id ?? null;
}
