import { z } from 'zod';

/** A calendar day as `yyyy-mm-dd`, without time or zone. */
export type IsoDate = string;

/** The days that the month of that year has. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day as `yyyy-mm-dd`, or null where no such day exists (31 February) or the year is not 1900–2199. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const exists =
    [year, month, day].every(Number.isInteger) &&
    year >= 1900 &&
    year < 2200 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month);
  if (!exists) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether the text is a day that exists, written `yyyy-mm-dd`. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

/**
 * Reads a day as people write it in Denmark and Norway: `12.3.2027`, `12-03-2027`, `12/3 2027`,
 * or `2027-03-12`. Null where it is no day that exists.
 */
export function readDate(text: string): IsoDate | null {
  const trimmed = text.trim();
  if (isIsoDate(trimmed)) return trimmed;
  const match = /^(\d{1,2})[.\-/ ]\s*(\d{1,2})[.\-/ ]\s*(\d{4})$/.exec(trimmed);
  return match === null ? null : isoDate(Number(match[3]), Number(match[2]), Number(match[1]));
}

/** A day that exists. */
export const dateSchema = z.string().refine(isIsoDate, { error: 'not a day that exists' });

/** A year in which a conversation can be held. */
export const yearSchema = z.int().min(1990).max(2199);
