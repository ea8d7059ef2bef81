/* How texts that people have retyped, shortened or corrected are found again. */

/** Below this two texts are different ones. */
const ALIKE = 0.75;

/** By how much one candidate must be closer than the next. */
const MARGIN = 0.08;

/** The words of a text: letters and figures in lower case, without what only helps to lay it out. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u00AD\u200B-\u200D\uFEFF]/g, '')
      .toLowerCase()
      .match(WORD) ?? []
  );
}

const WORD = /[\p{L}\p{N}]+/gu;

/** How alike two texts are: 1 for the same words, 0 for none in common. Order counts for nothing. */
export function likeness(one: string, other: string): number {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  if (left.length === 0 || right.length === 0) return 0;
  const rest = [...right];
  const common = left.filter((word) => {
    const at = rest.findIndex((candidate) => isSameWord(word, candidate));
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  });
  return (2 * common.length) / (left.length + right.length);
}

/** The candidate that the text means; null where none is alike, or two are. */
export function closest<Candidate>(
  text: string,
  candidates: readonly Candidate[],
  namesOf: (candidate: Candidate) => readonly string[],
  least = ALIKE,
): Candidate | null {
  const found = candidates
    .map((candidate) => ({
      candidate,
      score: Math.max(0, ...namesOf(candidate).map((name) => likeness(text, name))),
    }))
    .toSorted((one, other) => other.score - one.score);
  const [best, next] = found;
  if (best === undefined || best.score < least) return null;
  const isClear = best.score - (next?.score ?? 0) >= MARGIN;
  return isClear ? best.candidate : null;
}

/**
 * What follows where a text begins with a label, as it stands: `: 12.3.2027` of `Dato for samtalen:
 * 12.3.2027`. Null where it does not begin so.
 */
export function tailAfter(text: string, label: string): string | null {
  const wanted = wordsOf(label);
  const found = [...text.matchAll(WORD)].slice(0, wanted.length);
  const last = found.at(-1);
  const begins =
    last !== undefined &&
    found.length === wanted.length &&
    found.every(([word], at) => isSameWord(word.toLowerCase(), wanted[at] ?? ''));
  return begins ? text.slice(last.index + last[0].length) : null;
}

/** As `tailAfter`, without the signs between a label and what it introduces. */
export function restAfter(text: string, label: string): string | null {
  return tailAfter(text, label)?.replace(/^[^\p{L}\p{N}]+/u, '') ?? null;
}

/** Whether one is the other, begins it as a shortened word does, or has one letter mistyped. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length >= 3 && short.length < 7 && long.length >= 7 && long.startsWith(short))
    return true;
  return short.length >= 6 && isOneEditApart(short, long);
}

function isOneEditApart(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const tail = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return tail === long.slice(at + 1);
}
