import { describe, expect, it } from 'vitest';
import { markedPieces } from '#renderer/data/marked-text.ts';

describe('the pieces of an excerpt', () => {
  it('are cut at the marks', () => {
    expect(markedPieces('på \u0002tværs\u0003 af \u0002tværs\u0003')).toEqual([
      { start: 0, text: 'på ', marked: false },
      { start: 3, text: 'tværs', marked: true },
      { start: 8, text: ' af ', marked: false },
      { start: 12, text: 'tværs', marked: true },
    ]);
  });

  it('are the whole text where nothing is marked', () => {
    expect(markedPieces('på tværs')).toEqual([{ start: 0, text: 'på tværs', marked: false }]);
    expect(markedPieces('')).toEqual([]);
  });
});
