import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEWEST_MINUTES, MOST_MINUTES, readMinutes, talkTime } from '#domain/minutes.ts';
import { changeSchema } from '#domain/change.ts';

describe('typed minutes', () => {
  it.each([
    ['60', 60],
    [' 90 ', 90],
    ['5', 5],
    ['600', 600],
    ['4', null],
    ['601', null],
    ['', null],
    ['1e2', null],
    ['-60', null],
    ['7,5', null],
    ['en time', null],
    ['0060', null],
  ])('%j are %j', (text, minutes) => {
    expect(readMinutes(text)).toBe(minutes);
  });

  it('are read just where a conversation can hold them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 2000 }), (minutes) => {
        const change = { kind: 'agenda.set', writer: null, minutes };
        const fits = changeSchema.safeParse(change).success;
        expect(readMinutes(String(minutes))).toBe(fits ? minutes : null);
      }),
    );
    expect([FEWEST_MINUTES, MOST_MINUTES].map(String).map(readMinutes)).toEqual([5, 600]);
  });
});

describe('the time of a talk', () => {
  it('is told against what was agreed, and as over only after its last minute', () => {
    expect(talkTime(0, 60)).toEqual({ kind: 'within', used: 0, agreed: 60 });
    expect(talkTime(60, 60)).toEqual({ kind: 'within', used: 60, agreed: 60 });
    expect(talkTime(61, 60)).toEqual({ kind: 'over', by: 1 });
    expect(talkTime(65, 60)).toEqual({ kind: 'over', by: 5 });
  });

  it('is told alone where nothing was agreed', () => {
    expect(talkTime(12, null)).toEqual({ kind: 'open', used: 12 });
  });
});
