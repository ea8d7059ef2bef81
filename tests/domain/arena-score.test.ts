import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arenaScore, arenaScores } from '#domain/arena-score.ts';
import { NOT_RELEVANT, ratingsOf } from '#domain/conversation.ts';
import { radarArenas } from '#domain/form.ts';
import type { Arena } from '#domain/template.ts';
import { lulsTemplate, sampleConversation } from '#tests/helpers/sample.ts';

const statement = (id: string) => ({ id, text: id, points: [] });
const arena: Arena = {
  id: 'arena',
  name: 'Arena',
  chartName: 'Arena',
  definition: '',
  guidance: {},
  statements: ['a', 'b', 'c', 'd'].map(statement),
};

describe('the score of an arena', () => {
  it('is the mean of the scored statements, with the number that it rests on', () => {
    const ratings = { a: 7, b: 8, c: NOT_RELEVANT, egen: 1, arena: 10 } as const;
    expect(arenaScore(arena, 'leader', ratings)).toEqual({ value: 7.5, rests: { on: 2, of: 4 } });
  });

  it('is none where nothing or only what is not relevant was scored', () => {
    expect(arenaScore(arena, 'manager', { a: NOT_RELEVANT })).toEqual({
      value: null,
      rests: { on: 0, of: 4 },
    });
  });

  it('is set by hand where the arena has no statements, and for the desired level', () => {
    const bare = { ...arena, statements: [] };
    expect(arenaScore(bare, 'leader', { arena: 6 })).toEqual({ value: 6, rests: null });
    expect(arenaScore(arena, 'desired', { arena: 9, a: 1 })).toEqual({ value: 9, rests: null });
  });

  it('lies between the lowest and the highest score that it rests on', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -2, max: 10 }), { minLength: 1, maxLength: 4 }),
        (scores) => {
          const ratings = Object.fromEntries(
            scores.map((score, at) => ['abcd'.charAt(at), score] as const),
          );
          const { value, rests } = arenaScore(arena, 'leader', ratings);
          expect(value).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
          expect(rests?.on).toBe(scores.length);
        },
      ),
    );
  });

  it('is what people set, on the sample’s radar', () => {
    const sample = sampleConversation();
    const arenas = radarArenas(lulsTemplate());
    expect(arenaScores(sample, arenas, 'leader').map(({ value }) => value)).toEqual([
      7, 8, 5, 6, 6,
    ]);
    expect(arenaScores(sample, arenas, 'desired').map(({ value }) => value)).toEqual(
      arenas.map(({ id }) => ratingsOf(sample, 'desired')[id]),
    );
  });
});
