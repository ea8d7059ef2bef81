import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Score } from '#domain/conversation.ts';
import { NOT_RELEVANT } from '#domain/not-relevant.ts';
import { LOCALES, type Language } from '#domain/language-names.ts';
import type { IsoDate } from '#domain/date.ts';
import { useLanguage } from './language.ts';

const dateFormats = new Map<Language, Intl.DateTimeFormat>();
const instantFormats = new Map<Language, Intl.DateTimeFormat>();
const dayFormats = new Map<Language, Intl.DateTimeFormat>();
const timeFormats = new Map<Language, Intl.DateTimeFormat>();
const listFormats = new Map<Language, Intl.ListFormat>();
const numberFormats = new Map<Language, Intl.NumberFormat>();

function kept<Format>(formats: Map<Language, Format>, language: Language, make: () => Format) {
  const format = formats.get(language) ?? make();
  formats.set(language, format);
  return format;
}

/** A day as people write it: 12. marts 2027. */
export function formatDate(date: IsoDate, language: Language): string {
  const format = kept(
    dateFormats,
    language,
    () =>
      new Intl.DateTimeFormat(LOCALES[language], {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }),
  );
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** An ISO instant as day and time of this PC: 12. marts 2027 kl. 14.05. */
export function formatInstant(instant: string, language: Language): string {
  const format = kept(
    instantFormats,
    language,
    () => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short' }),
  );
  return format.format(new Date(instant));
}

/** The day of an ISO instant on this PC: 12. marts 2027. */
function formatDay(instant: string, language: Language): string {
  const format = kept(
    dayFormats,
    language,
    () => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long' }),
  );
  return format.format(new Date(instant));
}

/** The time of an ISO instant on this PC: 14.05. */
function formatTime(instant: string, language: Language): string {
  const format = kept(
    timeFormats,
    language,
    () => new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short' }),
  );
  return format.format(new Date(instant));
}

/** A number with the decimal sign of the language: 7,5. */
export function formatNumber(value: number, language: Language): string {
  const format = kept(
    numberFormats,
    language,
    () => new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 6 }),
  );
  return format.format(value);
}

/** A mean of scores, with one decimal: 7,3. */
function formatMean(value: number, language: Language): string {
  return formatNumber(Math.round(value * 10) / 10, language);
}

/** A score in figures, or the words for what is not relevant. */
export function formatScore(score: Score, language: Language, t: TFunction): string {
  return score === NOT_RELEVANT
    ? t('conversation.score.notRelevant')
    : formatNumber(score, language);
}

/** Names after one another: a, b og c. */
function formatList(names: readonly string[], language: Language): string {
  const format = kept(listFormats, language, () => new Intl.ListFormat(LOCALES[language]));
  return format.format(names);
}

/** All of them in the language that the interface speaks now. */
export function useFormat() {
  const language = useLanguage();
  const { t } = useTranslation();
  return {
    date: (date: IsoDate) => formatDate(date, language),
    instant: (instant: string) => formatInstant(instant, language),
    day: (instant: string) => formatDay(instant, language),
    time: (instant: string) => formatTime(instant, language),
    number: (value: number) => formatNumber(value, language),
    mean: (value: number) => formatMean(value, language),
    score: (score: Score) => formatScore(score, language, t),
    list: (names: readonly string[]) => formatList(names, language),
  };
}
