import { useTranslation } from 'react-i18next';
import type { IsoDate } from '#domain/date.ts';
import { daysBetween } from '#domain/due.ts';
import { useFormat } from '../../i18n/format.ts';

/** Answers with the sentence for a due date, in words: it was two days ago, it is in two days. */
export function useDueText(today: IsoDate): (due: IsoDate) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (due) => {
    const days = daysBetween(today, due);
    const date = format.date(due);
    if (days === 0) return t('overview.due.today', { date });
    return days < 0
      ? t('overview.due.overdue', { count: -days, date })
      : t('overview.due.soon', { count: days, date });
  };
}
