import type { Term } from './search-query.ts';

/** Code units that an excerpt shows before the first hit, and in all. */
const BEFORE = 40;
const LENGTH = 160;

const WORD_CHARACTER = '[\\p{L}\\p{N}\\p{M}]';

/**
 * The part of the text around the first place where one of the words stands, on one line, with
 * every hit in it between U+0002 and U+0003. SQLite's own `snippet` weighs every place against
 * every other: seconds, for a common word in long texts.
 */
export function excerptOf(text: string, terms: readonly Term[]): string {
  const words = wordsOf(terms);
  const first = text.search(words);
  const from = first <= BEFORE ? 0 : startOfWord(text, first - BEFORE);
  const to = from + LENGTH >= text.length ? text.length : endOfWord(text, from + LENGTH);
  const shown = text.slice(from, to).replace(words, '\u0002$&\u0003');
  const lines = shown.trim().replaceAll(/\s*\n\s*/g, ' · ');
  return `${from > 0 ? '…' : ''}${lines}${to < text.length ? '…' : ''}`;
}

/** Matches each of the words as a whole word, or as its beginning with the rest of it. */
function wordsOf(terms: readonly Term[]): RegExp {
  const choices = terms.flatMap(({ spellings, isBeginning }) =>
    spellings.map((spelling) => `${spelling}${isBeginning ? `${WORD_CHARACTER}*` : ''}`),
  );
  const pattern = `(?<!${WORD_CHARACTER})(?:${choices.join('|')})(?!${WORD_CHARACTER})`;
  return new RegExp(pattern, 'giu');
}

/** The place of the first word that begins at `at` or after it, but not after the next 20 signs. */
function startOfWord(text: string, at: number): number {
  const gap = text.slice(at, at + 20).search(/\s/);
  return gap === -1 ? at : at + gap + 1;
}

/** The end of the last word that ends at `at` or before it, but not before the last 20 signs. */
function endOfWord(text: string, at: number): number {
  const gap = text.slice(at - 20, at).search(/\s\S*$/);
  return gap === -1 ? at : at - 20 + gap;
}
