import type { TFunction } from 'i18next';
import { isWritten } from '#domain/conversation.ts';
import type { Missing } from '#domain/missing.ts';
import { assertNever } from '#domain/result.ts';
import { groupOf, scoredItems } from '#domain/form.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { itemName } from '../../data/item-name.ts';

/**
 * What is missing, as a sentence that blames nobody.
 * @param list joins names: a, b og c
 */
export function missingText(
  missing: Missing,
  open: OpenConversation,
  t: TFunction,
  list: (names: readonly string[]) => string,
): string {
  const { template, leader } = open;
  const { focus, goals, agreements } = open.conversation.joint;
  const items = (ids: readonly string[]) => list(ids.map((id) => itemName(template, id)));
  const label = (id: string) => {
    const area = focus.find((one) => one.id === id);
    return isWritten(area?.label) ? (area?.label ?? '') : t('conversation.focus.unnamed');
  };
  const agreement = (id: string) => agreements.findIndex((one) => one.id === id) + 1;
  const number = (id: string) => goals.findIndex((goal) => goal.id === id) + 1;
  switch (missing.kind) {
    case 'date':
    case 'goals':
    case 'pay':
      return t(`finish.missing.${missing.kind}`);
    case 'own-score':
      return missing.items.length === scoredItems(template).length
        ? t('finish.missing.ownScoreAll', { name: leader.name })
        : t('finish.missing.ownScore', { name: leader.name, items: items(missing.items) });
    case 'desired':
      return missing.items.length === template.arenas.length
        ? t('finish.missing.desiredAll')
        : t('finish.missing.desired', { items: items(missing.items) });
    case 'focus':
      return t('finish.missing.focus', { fewest: missing.fewest });
    case 'focus-few':
      return t('finish.missing.focusFew', { count: missing.count, fewest: missing.fewest });
    case 'focus-many':
      return t('finish.missing.focusMany', { count: missing.count, most: missing.most });
    case 'focus-keywords':
      return t('finish.missing.keywords', { label: label(missing.id) });
    case 'focus-plan':
      return t('finish.missing.focusPlan', { labels: list(missing.ids.map(label)) });
    case 'findings':
      return t('finish.missing.findings', {
        group: groupOf(template, missing.group)?.heading ?? '',
      });
    case 'agreement-text':
      return t('finish.missing.agreementText', { number: agreement(missing.id) });
    case 'agreement-due':
      return t('finish.missing.agreementDue', { number: agreement(missing.id) });
    case 'agreement-responsible':
      return t('finish.missing.agreementResponsible', { number: agreement(missing.id) });
    case 'goal-aim':
      return t('finish.missing.goalAim', { number: number(missing.id) });
    case 'goal-due':
      return t('finish.missing.goalDue', { number: number(missing.id) });
    case 'goal-responsible':
      return t('finish.missing.goalResponsible', { number: number(missing.id) });
    default:
      return assertNever(missing);
  }
}
