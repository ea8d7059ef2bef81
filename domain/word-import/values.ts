import { isoDate, readDate, type IsoDate } from '../date.ts';
import { readScore } from '../rating.ts';
import type { Scale } from '../template.ts';

/** Why a score that somebody wrote is none. */
export type ScoreProblem = 'score.no-number' | 'score.off-scale' | 'score.between' | 'score.date';

/** A written score: nothing, one on the scale, or why it is none. */
export type WrittenScore =
  | { readonly kind: 'blank' }
  | { readonly kind: 'not-relevant' }
  | { readonly kind: 'score'; readonly value: number }
  | { readonly kind: 'problem'; readonly problem: ScoreProblem };

/** What people and programs write where there is no score. */
const BLANK = /^[\s\u00A0.·…_\-–—]*$/;

/** `ikke relevant` and what people make of it, in the three languages. */
const NOT_RELEVANT = /^(?:ikke?|not) relevant\.?$|^i\.?\s?r\.?$|^irrelevant\.?$/i;

/** A sheet counts days from 1900: what it shows as a date is such a number in the file. */
const SHEET_DAYS = { from: 30_000, to: 80_000 };

/** A score as somebody wrote it in Word, or as a chart or sheet holds it. */
export function readWrittenScore(text: string, scale: Scale): WrittenScore {
  const written = text.trim();
  if (BLANK.test(written)) return { kind: 'blank' };
  if (NOT_RELEVANT.test(written)) return { kind: 'not-relevant' };
  const alone = withoutMost(written, scale).replace('\u2212', '-');
  const value = readScore(alone, scale);
  if (value !== null) return { kind: 'score', value };
  return { kind: 'problem', problem: problemOf(alone, scale) };
}

/** `8/10` and `8 ud af 10` say no more than 8. */
function withoutMost(text: string, { max }: Scale): string {
  const match = /^(\S+?)\s*(?:\/|ud af|av|af|of|out of)\s*(\d+)$/i.exec(text);
  return match !== null && Number(match[2]) === max ? (match[1] ?? text) : text;
}

function problemOf(text: string, { min, max }: Scale): ScoreProblem {
  if (!/^-?\d+(?:[.,]\d+)?$/.test(text))
    return readDay(text) === null && !/^\d{1,2}[./-]\d{1,2}[./-]?(?:\d{2}|\d{4})?$/.test(text)
      ? 'score.no-number'
      : 'score.date';
  const value = Number(text.replace(',', '.'));
  if (value >= SHEET_DAYS.from && value <= SHEET_DAYS.to) return 'score.date';
  return value < min || value > max ? 'score.off-scale' : 'score.between';
}

/** The first letters of each month, as Danish, Norwegian and English have them. */
const MONTHS = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['maj', 'mai', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec', 'des'],
] as const;

/**
 * A day as people write it in documents: `12. marts 2027`, `fredag d. 12/3-27`, `12 March 2027`. Null
 * where it is none, or only a month.
 */
export function readDay(text: string): IsoDate | null {
  const written = text.trim().replace(/[.,]$/, '');
  const inNumbers =
    /^(?:\p{L}+\s+)?(?:den\s+|d\.\s*)?(\d{1,2})[./-]\s*(\d{1,2})[./\s-]\s*(\d{4}|\d{2})$/u;
  const numbers = inNumbers.exec(written);
  if (numbers !== null)
    return isoDate(fullYear(numbers[3] ?? ''), Number(numbers[2]), Number(numbers[1]));
  const inWords =
    /^(?:\p{L}+\s+)?(?:den\s+|d\.\s*)?(\d{1,2})(?:\.|st|nd|rd|th)?\s*(\p{L}{3,})\.?\s*(\d{4}|\d{2})$/u;
  const words = inWords.exec(written);
  if (words === null) return readDate(written);
  const month = monthOf(words[2] ?? '');
  return month === null ? null : isoDate(fullYear(words[3] ?? ''), month, Number(words[1]));
}

function monthOf(word: string): number | null {
  const at = MONTHS.findIndex((names) => names.some((name) => word.toLowerCase().startsWith(name)));
  return at === -1 ? null : at + 1;
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}
