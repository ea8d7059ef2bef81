/** The fewest characters that the program accepts, counted as people see them. */
const FEWEST_SIGNS = 12;

/** How hard a passphrase is to guess, in words. `short` is not accepted at all. */
export type Strength = 'short' | 'fair' | 'good' | 'strong';

/** How many characters are missing before the passphrase is accepted. */
export function missingSigns(passphrase: string): number {
  return Math.max(0, FEWEST_SIGNS - Array.from(passphrase).length);
}

/**
 * A rough judgement by length, with repetition taken off: a run of one sign counts once, and few
 * different signs never make a strong passphrase.
 */
export function strengthOf(passphrase: string): Strength {
  if (missingSigns(passphrase) > 0) return 'short';
  const signs = Array.from(passphrase.replace(/(.)\1+/gu, '$1'));
  const kinds = new Set(signs).size;
  if (signs.length < 16 || kinds < 8) return 'fair';
  return signs.length < 24 || kinds < 10 ? 'good' : 'strong';
}
