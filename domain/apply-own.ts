import { insert, ownOf, remove, replace } from './apply-list.ts';
import { withText, type Answer } from './applied.ts';
import type { ChangeOf, Kept } from './change.ts';
import { PARTIES, SIDES, type Conversation, type Party, type Side } from './conversation.ts';
import { canAnswer, canScore, isTaken } from './own-items.ts';
import { fitsScale } from './rating.ts';
import { refused } from './result.ts';
import type { Template } from './template.ts';

/** Adds a statement or question of their own, with what it was answered with before, if anything. */
export function addOwn(
  conversation: Conversation,
  { owner, at, item, kept }: ChangeOf<'own.add'>,
  template: Template,
): Answer {
  if (isTaken(conversation, template, item.id)) return refused('change.no-place');
  const inverse = { kind: 'own.remove', owner, id: item.id } as const;
  const answer = insert(conversation, ownOf(owner), at, item, inverse);
  if (!answer.ok || kept === undefined) return answer;
  const added = answer.value.conversation;
  for (const party of PARTIES) {
    const value = kept.ratings[party];
    if (value === undefined) continue;
    if (!canScore(added, template, party, item.id)) return refused('item.unknown');
    if (!fitsScale(value, template.scale)) return refused('rating.off-scale');
  }
  if (
    !SIDES.every(
      (side) => kept.answers[side] === undefined || canAnswer(added, template, side, item.id),
    )
  )
    return refused('item.unknown');
  return { ok: true, value: { conversation: withKept(added, item.id, kept), inverse } };
}

/** Words an own item anew. */
export function setOwn(
  conversation: Conversation,
  { owner, id, text }: ChangeOf<'own.set'>,
): Answer {
  return replace(conversation, ownOf(owner), id, (old) => ({
    item: { ...old, text },
    inverse: { kind: 'own.set', owner, id, text: old.text },
  }));
}

/** Takes an own item away, and all that it was answered with; the inverse brings both back. */
export function removeOwn(
  conversation: Conversation,
  { owner, id }: ChangeOf<'own.remove'>,
): Answer {
  const kept = keptOf(conversation, id);
  return remove(withoutReplies(conversation, id), ownOf(owner), id, (item, at) => ({
    kind: 'own.add',
    owner,
    at,
    item,
    ...(kept === null ? {} : { kept }),
  }));
}

function keptOf(conversation: Conversation, id: string): Kept | null {
  const kept: Kept = { ratings: {}, answers: {} };
  for (const party of PARTIES) {
    const value = conversation[party].ratings[id];
    if (value !== undefined) kept.ratings[party] = value;
  }
  for (const side of SIDES) {
    const text = conversation[side].answers[id];
    if (text !== undefined) kept.answers[side] = text;
  }
  const isEmpty = Object.keys(kept.ratings).length + Object.keys(kept.answers).length === 0;
  return isEmpty ? null : kept;
}

function withKept(
  conversation: Conversation,
  id: string,
  { ratings, answers }: Kept,
): Conversation {
  const part = <Name extends Side>(side: Name): Conversation[Name] => ({
    ...conversation[side],
    answers: withText(conversation[side].answers, id, answers[side] ?? ''),
  });
  const party = (side: Party) => {
    const value = ratings[side];
    const old = conversation[side].ratings;
    return { ...part(side), ratings: value === undefined ? old : { ...old, [id]: value } };
  };
  return {
    ...conversation,
    leader: party('leader'),
    manager: party('manager'),
    joint: part('joint'),
  };
}

function withoutReplies(conversation: Conversation, id: string): Conversation {
  const part = <Name extends Side>(side: Name): Conversation[Name] => ({
    ...conversation[side],
    answers: withText(conversation[side].answers, id, ''),
  });
  const party = (side: Party) => {
    const { [id]: _, ...ratings } = conversation[side].ratings;
    return { ...part(side), ratings };
  };
  return {
    ...conversation,
    leader: party('leader'),
    manager: party('manager'),
    joint: part('joint'),
  };
}
