import { Failure } from '#main/failure.ts';

/** Fewest signs of a passphrase, counted as people count them: æ or 🙂 is one. */
const FEWEST_SIGNS = 12;

/**
 * One form for the same passphrase, whatever keyboard it was typed on.
 * @throws Failure `passphrase.too-short`
 */
export function newPassphrase(text: string): string {
  const passphrase = samePassphrase(text);
  if (Array.from(passphrase).length < FEWEST_SIGNS) throw new Failure('passphrase.too-short');
  return passphrase;
}

/** As `newPassphrase`, for one that is only tried. */
export function samePassphrase(text: string): string {
  return text.toWellFormed().normalize('NFKC');
}
