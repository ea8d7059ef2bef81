import type { IsoDate } from '#domain/date.ts';
import { NOT_RELEVANT, type Score } from '#domain/conversation.ts';
import { LOCALES, type Language } from '#domain/language.ts';

import { WORDS } from './words.ts';

/** A day as people write it: `12. marts 2027`, `12. mars 2027`, `12 March 2027`. */
export function longDay(day: IsoDate, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A score as people write it: `7`, `7,5` (English `7.5`). */
export function score(value: Score, language: Language): string {
  if (value === NOT_RELEVANT) return WORDS[language].notRelevant;
  return value.toLocaleString(LOCALES[language], { maximumFractionDigits: 6, useGrouping: false });
}
