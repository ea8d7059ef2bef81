/** The text, or the other one where it is empty or there is none. */
export function named(text: string | undefined, other: string): string {
  return text === undefined || text === '' ? other : text;
}
