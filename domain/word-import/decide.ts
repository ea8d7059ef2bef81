import { isWritten } from '../conversation.ts';
import type { Aim, LineFate } from './proposal.ts';

/** What is done with one value: nothing, since it says nothing new, or one of the fates of a line. */
export type Decision = 'untouched' | 'same' | Exclude<LineFate, 'unusable'>;

/**
 * Holds what a file says against what stands there now, and against what the file was given: only
 * what somebody has changed in it is news.
 * @param base null where nobody knows what the file was given
 */
export function decide(file: string, now: string, base: string | null): Decision {
  if (!isWritten(plain(file)))
    return base !== null && isWritten(base) && isWritten(now) ? 'emptied' : 'untouched';
  if (isSameText(file, now)) return 'same';
  if (base !== null && isSameText(file, base)) return 'untouched';
  if (base === null) return isWritten(now) ? 'both' : 'new';
  if (!isSameText(now, base)) return 'both';
  return isWritten(now) ? 'changed' : 'new';
}

/** What that field was given when the file was written; null where nobody knows. */
export function baseOf({ base }: Aim, key: string): string | null {
  return base === null ? null : (base.get(key) ?? '');
}

/** The fate of a line of several values: the one that asks for most care. Null: no news. */
export function fateOf(decisions: readonly Decision[]): Exclude<LineFate, 'unusable'> | null {
  const order = ['both', 'emptied', 'changed', 'new'] as const;
  const found = order.find((fate) => decisions.includes(fate));
  const isMixed = found === 'new' && decisions.includes('same');
  return found === undefined ? null : isMixed ? 'changed' : found;
}

/** Whether the decision brings anything. */
export function isNews(decision: Decision): boolean {
  return decision !== 'untouched' && decision !== 'same';
}

/** Whether two texts say the same: programs alter white space and hide hyphens. */
export function isSameText(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00AD/g, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
}
