/** The first `most` code units of a text at the most, without half a character at the end. */
export function shorten(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
