/** Answers with the next number of a fixed sequence, from 0 up to but not with 1. */
export type Chance = () => number;

/** A sequence of its own for each seed, the same at every run (mulberry32's recurrence). */
export function chance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = (next: Chance, from: readonly string[]) =>
  from[Math.floor(next() * from.length)] ?? '';

const BEGINNINGS = 'Al Be Da El Fre Gu Ha In Jo Ka Lo Ma Ni Ol Pe Ri Si Ta Ul Vi'.split(' ');
const ENDINGS = 'dis gar ka lf ma na ne rid ra se ta tte vor ya'.split(' ');
const PLACES = 'Birke Bøge Eng Fjord Gran Hede Kilde Lyng Mose Sten Strand Å'.split(' ');
const KINDS = 'bakke borg dal gaard holm lund mark skov toft vig'.split(' ');

/** A name that nobody bears on purpose. */
export function personName(next: Chance): string {
  const first = pick(next, BEGINNINGS) + pick(next, ENDINGS);
  const second = pick(next, BEGINNINGS) + pick(next, ENDINGS);
  return `${first} ${second} ${pick(next, PLACES)}${pick(next, KINDS)}`;
}

/** The first words are in nearly every text, the last ones in few. */
const WORDS = (
  'samarbejde og ledelse i en travl hverdag med klare mål for alle teams der løser ' +
  'kerneopgaven sammen gennem dialog opfølgning prioritering budget møder nye rutiner sparring ' +
  'overblik retning ansvar tillid delegering kvalitet udvikling kollegaer borgere inddragelse ' +
  'forandring evaluering trivsel fravær rekruttering digitalisering strategi byggeplan leseprøve ' +
  'havnefront cykelsti fyrtårn skovtur æblehave drivhus'
).split(' ');

/** So many words, the common ones more often. */
export function sentence(next: Chance, words: number): string {
  const chosen = Array.from({ length: words }, () => WORDS[Math.floor(next() ** 2 * WORDS.length)]);
  return chosen.join(' ');
}
