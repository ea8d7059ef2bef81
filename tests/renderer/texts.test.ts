import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/language.ts';
import { ERROR_CODES } from '#preload/error-code.ts';
import { da } from '#renderer/i18n/da/index.ts';
import { en } from '#renderer/i18n/en/index.ts';
import { formatDate, formatInstant, formatNumber } from '#renderer/i18n/format.ts';
import { i18n, showTexts, startTexts } from '#renderer/i18n/i18n.ts';
import { nb } from '#renderer/i18n/nb/index.ts';

const TEXTS = { da, nb, en };

/** Every text of a language. */
function flat(texts: object): string[] {
  return Object.values(texts).flatMap((text: unknown) => {
    if (typeof text === 'string') return [text];
    return typeof text === 'object' && text !== null ? flat(text) : [];
  });
}

describe('the texts', () => {
  it.each(LANGUAGES)('are calm in %s: no exclamation marks', (language) => {
    expect(flat(TEXTS[language]).filter((text) => text.includes('!'))).toEqual([]);
  });

  it.each(LANGUAGES)('say in %s for every error what happened and what to do', async (language) => {
    startTexts();
    await showTexts(language);
    for (const code of ERROR_CODES) {
      const sentence = i18n.t(`errors.${code}`);
      expect(sentence).toBe(TEXTS[language].errors[code]);
      expect(sentence.split(/[.:] /).length).toBeGreaterThan(1);
    }
  });
});

describe('dates and numbers', () => {
  it('are written as people write them', () => {
    expect(formatDate('2027-03-12', 'da')).toBe('12. marts 2027');
    expect(formatDate('2027-03-12', 'nb')).toBe('12. mars 2027');
    expect(formatDate('2027-03-12', 'en')).toBe('12 March 2027');
    expect(formatNumber(7.5, 'da')).toBe('7,5');
    expect(formatNumber(7.5, 'nb')).toBe('7,5');
    expect(formatNumber(7.5, 'en')).toBe('7.5');
    expect(formatInstant('2027-03-12T12:00:00Z', 'da')).toMatch(
      /^12\. marts 2027 kl\. \d\d\.\d\d$/,
    );
  });
});
