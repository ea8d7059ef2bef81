import { z } from 'zod';
import { LINE_LIMIT, TEXT_LIMIT } from './text-limits.ts';

export { LINE_LIMIT, TEXT_LIMIT };

// Everything below U+0020 but tab and line feed, DEL, and the two code points that no XML part may hold.
// oxlint-disable-next-line no-control-regex -- control characters are what this expression is for
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/g;

/**
 * Text that can be stored, shown and written to any document: line ends become `\n`, lone
 * surrogates become U+FFFD, control characters other than tab and line feed go.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').toWellFormed().replace(FORBIDDEN, '');
}

/** As `cleanText`, on one line: runs of white space become one space, none at the ends. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** A field of free text. Cleans, then measures. */
export const textSchema = z.string().transform(cleanText).pipe(z.string().max(TEXT_LIMIT));

/** A field of one line that may be empty. Cleans, then measures. */
export const lineSchema = z.string().transform(cleanLine).pipe(z.string().max(LINE_LIMIT));

/** A name: one line that is not empty. */
export const nameSchema = z.string().transform(cleanLine).pipe(z.string().min(1).max(LINE_LIMIT));

/**
 * The identity of anything: a UUID, or a word that a template's author chose. `constructor` is the
 * one such word that every object answers to, so that nothing could be looked up under it.
 */
export const idSchema = z.string().regex(/^(?!constructor$)[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/);
