import type { TFunction } from 'i18next';
import type { OpenConversation } from '#preload/contract.ts';

/** How the two see an arena, in words: a place to talk, never a deficit. */
export function differenceText(
  t: TFunction,
  number: (value: number) => string,
  { conversation, leader, manager }: OpenConversation,
  item: string,
): string {
  const own = conversation.leader.ratings[item];
  const other = conversation.manager.ratings[item];
  if (own !== undefined && other !== undefined)
    return own === other
      ? t('conversation.score.same', { own: number(own) })
      : t('conversation.score.both', {
          leader: leader.name,
          manager: manager.name,
          own: number(own),
          other: number(other),
        });
  if (own !== undefined)
    return t('conversation.score.one', { name: leader.name, own: number(own) });
  if (other !== undefined)
    return t('conversation.score.one', { name: manager.name, own: number(other) });
  return t('conversation.score.nobody');
}
