/** Most words that one search looks for; more only make the answer smaller. */
const MOST_WORDS = 12;

/**
 * The full-text query for typed words, or null where they hold nothing to look for: every word must
 * be there, the last one may be the beginning of one. What is typed never reaches the query as
 * syntax: a word is letters and digits alone, in quotation marks.
 */
export function searchQuery(typed: string): string | null {
  const words =
    typed
      .toWellFormed()
      .normalize('NFC')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const terms = words
    .slice(0, MOST_WORDS)
    .map((word, at, all) => termFor(word.toLowerCase(), at === all.length - 1));
  return terms.length === 0 ? null : `text : (${terms.join(' AND ')})`;
}

/**
 * One word, in both Danish spellings of *å*: who looks for Østergaard finds Østergård too. A single
 * letter is a word of its own and no beginning: nearly everything begins with it.
 */
function termFor(word: string, isLast: boolean): string {
  const spellings = [...new Set([word, word.replaceAll('aa', 'å'), word.replaceAll('å', 'aa')])];
  const star = isLast && word.length > 1 ? '*' : '';
  return `(${spellings.map((spelling) => `"${spelling}"${star}`).join(' OR ')})`;
}
