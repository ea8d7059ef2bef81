/** One text turned into another: what stayed at both ends, and what stands between. */
export interface TextChange {
  readonly start: string;
  readonly was: string;
  readonly now: string;
  readonly end: string;
}

/** Where a word, or what stands between words, begins. */
const PIECES = /\s+|[^\s]+/gu;

/** What changed between two texts, in whole words. */
export function textChange(before: string, after: string): TextChange {
  const old: readonly string[] = before.match(PIECES) ?? [];
  const next: readonly string[] = after.match(PIECES) ?? [];
  const most = Math.min(old.length, next.length);
  let first = 0;
  while (first < most && old[first] === next[first]) first += 1;
  let last = 0;
  while (last < most - first && old.at(-1 - last) === next.at(-1 - last)) last += 1;
  return {
    start: old.slice(0, first).join(''),
    was: old.slice(first, old.length - last).join(''),
    now: next.slice(first, next.length - last).join(''),
    end: old.slice(old.length - last).join(''),
  };
}

/**
 * The place of a text where it changed, on one line and in at most about `limit` code units: some
 * words before it, then what is new. Empty where nothing is left of the text.
 */
export function excerptOf(before: string, after: string, limit: number): string {
  const { start, now, end } = textChange(before, after);
  const lead = shortEnd(start, Math.floor(limit / 4));
  return shortStart(`${lead}${now}${end}`, limit);
}

/** The text on one line, cut to about that many code units with an ellipsis at its end. */
export function shortStart(text: string, limit: number): string {
  const whole = line(text);
  if (whole.length <= limit) return whole;
  const cut = whole
    .slice(0, limit)
    .toWellFormed()
    .replace(/\uFFFD$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).trimEnd()} …`;
}

/** As `shortStart`, but keeps the end of the text. */
function shortEnd(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text
    .slice(-limit)
    .toWellFormed()
    .replace(/^\uFFFD/u, '');
  const space = cut.indexOf(' ');
  return `… ${(space >= 0 && space < limit / 2 ? cut.slice(space) : cut).trimStart()}`;
}

function line(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
