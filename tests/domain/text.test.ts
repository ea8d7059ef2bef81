import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanLine,
  cleanText,
  idSchema,
  LINE_LIMIT,
  lineSchema,
  nameSchema,
  TEXT_LIMIT,
  textSchema,
} from '#domain/text.ts';
import { arbitraryPaste } from '#tests/helpers/arbitrary-text.ts';

// What XML 1.0 allows in a document: https://www.w3.org/TR/xml/#charsets
const XML_TEXT = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

describe('text that somebody pasted', () => {
  it('can stand in any document once it is clean, and stays as it is when cleaned again', () => {
    fc.assert(
      fc.property(arbitraryPaste, (paste) => {
        const clean = cleanText(paste);
        expect(clean).toMatch(XML_TEXT);
        expect(clean).not.toContain('\r');
        expect(clean.isWellFormed()).toBe(true);
        expect(cleanText(clean)).toBe(clean);
        const line = cleanLine(paste);
        expect(line).not.toMatch(/[\t\n\u2028\u2029]|^\s|\s$|\s\s/);
        expect(cleanLine(line)).toBe(line);
      }),
      { numRuns: 1000 },
    );
  });

  it('survives the way through JSON and UTF-8', () => {
    fc.assert(
      fc.property(arbitraryPaste, (paste) => {
        const clean = cleanText(paste);
        expect(new TextDecoder().decode(new TextEncoder().encode(clean))).toBe(
          clean.replace(/^\uFEFF/, ''),
        );
        expect(JSON.parse(JSON.stringify(clean))).toBe(clean);
      }),
    );
  });

  it.each([
    ['en\r\nto\rtre\nfire', 'en\nto\ntre\nfire'],
    ['a\u0000b\u0007c\u001Fd\u007Fe', 'abcde'],
    ['\ttab bliver', '\ttab bliver'],
    ['halv \uD83D!', 'halv \uFFFD!'],
    ['hel \u{1F9ED}!', 'hel \u{1F9ED}!'],
    ['\uFFFE\uFFFF', ''],
    ['æøå ÆØÅ é ü', 'æøå ÆØÅ é ü'],
  ])('%j becomes %j', (paste, clean) => expect(cleanText(paste)).toBe(clean));

  it('is measured after cleaning', () => {
    const ends = '\r\n'.repeat(TEXT_LIMIT);
    expect(textSchema.parse(ends)).toHaveLength(TEXT_LIMIT);
    expect(textSchema.safeParse(`${ends}x`).success).toBe(false);
    expect(textSchema.safeParse('x'.repeat(200_000)).success).toBe(false);
    expect(lineSchema.parse('x'.repeat(LINE_LIMIT))).toHaveLength(LINE_LIMIT);
    expect(nameSchema.safeParse('x'.repeat(300)).success).toBe(false);
    expect(nameSchema.parse(`${' '.repeat(300)}Kirsten \n Amdal`)).toBe('Kirsten Amdal');
  });

  it('is no name when nothing is left of it', () => {
    for (const empty of ['', '   ', '\u0000\n', '\t'])
      expect(nameSchema.safeParse(empty).success).toBe(false);
    expect(lineSchema.parse('  ')).toBe('');
  });
});

describe('an id', () => {
  it.each([
    'faglig',
    'a',
    '0',
    'leder-af-ledere',
    '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    'x'.repeat(64),
  ])('may be %s', (id) => expect(idSchema.safeParse(id).success).toBe(true));

  it.each([
    '',
    '-a',
    'a-',
    'A',
    'æ',
    'a b',
    '../a',
    '__proto__',
    'constructor',
    'x'.repeat(65),
    'a\n',
  ])('may not be %j', (id) => expect(idSchema.safeParse(id).success).toBe(false));

  it('never names something that every object has', () => {
    for (const name of Object.getOwnPropertyNames(Object.prototype))
      expect(idSchema.safeParse(name).success).toBe(false);
  });
});
