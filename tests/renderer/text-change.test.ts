import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, shortStart, textChange } from '#renderer/features/history/text-change.ts';
import { arbitraryText } from '#tests/helpers/arbitrary-text.ts';

describe('what changed in a text', () => {
  it('stands between what stayed, in whole words', () => {
    expect(textChange('Jeg vil gerne møde dem', 'Jeg vil ikke møde dem')).toEqual({
      start: 'Jeg vil ',
      was: 'gerne',
      now: 'ikke',
      end: ' møde dem',
    });
  });

  it('gives both texts back', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, arbitraryText, (one, other, shared) => {
        const [before, after] = [`${shared}${one}${shared}`, `${shared}${other}${shared}`];
        const { start, was, now, end } = textChange(before, after);
        expect(start + was + end).toBe(before);
        expect(start + now + end).toBe(after);
      }),
    );
  });

  it('is nothing between equal texts', () => {
    expect(textChange('a b', 'a b')).toEqual({ start: 'a b', was: '', now: '', end: '' });
  });
});

describe('a piece of a text', () => {
  it('is the place where it changed', () => {
    const long = 'ord '.repeat(200);
    const piece = excerptOf(long, `${long}og så det nye her`, 80);
    expect(piece).toMatch(/^… ord ord .*og så det nye her$/);
    expect(excerptOf('', 'Kort tekst', 80)).toBe('Kort tekst');
    expect(excerptOf('Alt væk', '', 80)).toBe('');
    expect(excerptOf('En sætning.', 'En sætning. Og en til.', 80)).toBe('En sætning. Og en til.');
  });

  it('is on one line, of bounded length, and never half a sign', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryText, { maxLength: 20 }),
        fc.array(arbitraryText, { maxLength: 20 }),
        fc.integer({ min: 12, max: 90 }),
        (one, other, limit) => {
          const piece = excerptOf(one.join(' '), other.join(' '), limit);
          expect(piece.length).toBeLessThanOrEqual(limit + 2);
          expect(piece.isWellFormed()).toBe(true);
          expect(piece).not.toMatch(/[\n\t]/);
        },
      ),
    );
  });

  it('leaves short texts whole', () => {
    expect(shortStart('  to\nord ', 20)).toBe('to ord');
    expect(shortStart('𝄞𝄞𝄞', 3)).toBe('𝄞 …');
  });
});
