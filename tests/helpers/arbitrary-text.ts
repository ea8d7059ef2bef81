import * as fc from 'fast-check';
import { isoDate } from '#domain/date.ts';
import { cleanLine, cleanText } from '#domain/text.ts';

/** Text as it may be stored: of any script, with line feeds, sometimes empty. */
export const arbitraryText = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('', ' ', 'Å\nÆ\tø', '𝄞'))
  .map(cleanText);

/** One line of text, sometimes empty. */
export const arbitraryLine = arbitraryText.map(cleanLine);

/** One line of text, never empty. */
export const arbitraryName = arbitraryLine.map((line) => (line === '' ? 'Navn' : line));

/** Any text that somebody might paste, not cleaned. */
export const arbitraryPaste = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((codes) => String.fromCharCode(...codes)),
);

/** A day that exists, or none. */
export const arbitraryDate = fc.option(
  fc
    .tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.nat(27))
    .map(([year, month, day]) => isoDate(year, month, day + 1) ?? '2027-01-01'),
);
