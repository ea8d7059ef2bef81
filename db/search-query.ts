/** Most words that one search looks for; more only make the answer smaller. */
const MOST_WORDS = 12;

/** A word to look for, in each of its spellings. */
export interface Term {
  readonly spellings: readonly string[];
  /** Whether it may be the beginning of a longer word. */
  readonly isBeginning: boolean;
}

/**
 * The words of what is typed: runs of letters and digits, in small letters. The last one may be the
 * beginning of a word, unless it is a single letter: nearly everything begins with that.
 */
export function searchTerms(typed: string): Term[] {
  const words =
    typed
      .toWellFormed()
      .normalize('NFC')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.slice(0, MOST_WORDS).map((word, at, all) => ({
    spellings: spellingsOf(word.toLowerCase()),
    isBeginning: at === all.length - 1 && word.length > 1,
  }));
}

/** Both Danish spellings of *å*: who looks for Østergaard finds Østergård too. */
function spellingsOf(word: string): string[] {
  return [...new Set([word, word.replaceAll('aa', 'å'), word.replaceAll('å', 'aa')])];
}

/**
 * The full-text query for texts that hold all the words, of which there is one at least. What was
 * typed never reaches it as syntax: a word is letters and digits alone, in quotation marks.
 */
export function searchQuery(terms: readonly Term[]): string {
  return `text : (${terms.map(quoted).join(' AND ')})`;
}

function quoted({ spellings, isBeginning }: Term): string {
  const star = isBeginning ? '*' : '';
  return `(${spellings.map((spelling) => `"${spelling}"${star}`).join(' OR ')})`;
}
