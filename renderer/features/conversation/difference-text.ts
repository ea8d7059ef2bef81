import type { TFunction } from 'i18next';
import { callNames } from '#domain/call-names.ts';
import type { Score } from '#domain/conversation.ts';
import { relate } from '#domain/difference.ts';
import type { OpenConversation } from '#preload/contract.ts';

/** How the two see an arena, in words: a place to talk, never a deficit. */
export function differenceText(
  t: TFunction,
  score: (value: Score) => string,
  { conversation, leader, manager }: OpenConversation,
  item: string,
): string {
  const own = conversation.leader.ratings[item] ?? null;
  const other = conversation.manager.ratings[item] ?? null;
  const names = callNames(leader.name, manager.name);
  const relation = relate(own, other);
  if (own === null && other === null) return t('conversation.score.nobody');
  if (own === null || other === null) {
    const name = other === null ? names.leader : names.manager;
    return t('conversation.score.one', { name, own: score(own ?? other ?? 0) });
  }
  if (relation.kind === 'equal') return t('conversation.score.same', { own: score(own) });
  return t('conversation.score.both', { ...names, own: score(own), other: score(other) });
}
