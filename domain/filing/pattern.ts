import type { Language } from '../language-names.ts';
import { FIELD_WORDS, fieldOf, type Field } from './fields.ts';

/** A pattern taken apart: text as it stands, and fields. */
export type PatternPart = string | { readonly field: Field };

/** What is wrong with a pattern, and with which word of it. */
export interface PatternProblem {
  readonly problem: 'empty' | 'brace' | 'field' | 'place';
  readonly word: string;
}

/** Longest pattern, in UTF-16 code units. */
export const PATTERN_LIMIT = 200;

/**
 * Takes a pattern such as `{dato} {dokument}` apart; fields are known in every language.
 * @param allowed the fields that it may have
 */
export function readPattern(
  text: string,
  allowed: readonly Field[],
): readonly PatternPart[] | PatternProblem {
  const parts: PatternPart[] = [];
  for (const piece of text.split(/(\{[^{}]*\})/)) {
    if (!/^\{[^{}]*\}$/.test(piece)) {
      if (/[{}]/.test(piece)) return { problem: 'brace', word: piece.trim() };
      if (piece !== '') parts.push(piece);
      continue;
    }
    const word = piece.slice(1, -1);
    const field = fieldOf(word);
    if (field === null) return { problem: 'field', word };
    if (!allowed.includes(field)) return { problem: 'place', word };
    parts.push({ field });
  }
  return parts.some((part) => typeof part !== 'string' || part.trim() !== '')
    ? parts
    : { problem: 'empty', word: '' };
}

/** Whether reading a pattern came to something that is wrong. */
export function isProblem(read: readonly PatternPart[] | PatternProblem): read is PatternProblem {
  return 'problem' in read;
}

/** The pattern with its fields in the words of that language; one that cannot be read stays. */
export function localPattern(text: string, language: Language, allowed: readonly Field[]): string {
  const read = readPattern(text, allowed);
  if (isProblem(read)) return text;
  return read
    .map((part) => (typeof part === 'string' ? part : `{${FIELD_WORDS[language][part.field]}}`))
    .join('');
}
