import type { TFunction } from 'i18next';
import { callNames } from '#domain/call-names.ts';
import { NOT_RELEVANT, type Score } from '#domain/conversation.ts';
import type { OpenConversation } from '#preload/contract.ts';

/** How the two see an arena or statement, in words: a place to talk, never a deficit. */
export function differenceText(
  t: TFunction,
  score: (value: Score) => string,
  { conversation, leader, manager }: OpenConversation,
  item: string,
): string {
  const own = conversation.leader.ratings[item] ?? null;
  const other = conversation.manager.ratings[item] ?? null;
  const names = callNames(leader.name, manager.name);
  if (own === null && other === null) return t('conversation.score.nobody');
  if (own === null) return oneText(t, score, names.manager, other);
  if (other === null) return oneText(t, score, names.leader, own);
  if (own === other)
    return own === NOT_RELEVANT
      ? t('conversation.score.sameNotRelevant')
      : t('conversation.score.same', { own: score(own) });
  if (own === NOT_RELEVANT)
    return t('conversation.score.unlike', {
      finds: names.leader,
      sees: names.manager,
      own: score(other),
    });
  return other === NOT_RELEVANT
    ? t('conversation.score.unlike', {
        finds: names.manager,
        sees: names.leader,
        own: score(own),
      })
    : t('conversation.score.both', { ...names, own: score(own), other: score(other) });
}

/** The only score that there is. */
function oneText(
  t: TFunction,
  score: (value: Score) => string,
  name: string,
  only: Score | null,
): string {
  return only === null || only === NOT_RELEVANT
    ? t('conversation.score.oneNotRelevant', { name })
    : t('conversation.score.one', { name, own: score(only) });
}
