import { describe, expect, it } from 'vitest';
import { markedPieces } from '#renderer/data/marked-text.ts';

describe('the pieces of an excerpt', () => {
  it('are cut at the marks', () => {
    expect(markedPieces('på \u0002tværs\u0003 af \u0002tværs\u0003')).toEqual([
      { text: 'på ', marked: false },
      { text: 'tværs', marked: true },
      { text: ' af ', marked: false },
      { text: 'tværs', marked: true },
    ]);
  });

  it('are the whole text where nothing is marked', () => {
    expect(markedPieces('på tværs')).toEqual([{ text: 'på tværs', marked: false }]);
    expect(markedPieces('')).toEqual([]);
  });
});
