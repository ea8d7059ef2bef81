import type { Score } from '#domain/conversation.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#domain/apply-change.ts';
import { talkChanges } from '#domain/talk-changes.ts';
import { arbitraryChange, draw } from '#tests/helpers/arbitrary.ts';
import { lulsTemplate, sampleConversation } from '#tests/helpers/sample.ts';

const template = lulsTemplate();
const sample = sampleConversation();
const start = {
  ...sample,
  prepared: { leader: sample.leader.ratings, manager: sample.manager.ratings },
};

describe('what the talk changed', () => {
  it('is the one score of the sample, with its reason', () => {
    expect(talkChanges(sample, template)).toEqual([
      {
        series: 'manager',
        arenaId: 'tvaergaaende',
        item: 'tvaergaaende',
        from: 5,
        to: 6,
        reason: 'Jeg kendte ikke arbejdet med overgangen til skole godt nok.',
      },
    ]);
  });

  it('is nothing before the talk, and nothing at its beginning', () => {
    expect(talkChanges({ ...sample, prepared: null }, template)).toEqual([]);
    expect(talkChanges(start, template)).toEqual([]);
  });

  it('tells of scores given and taken away', () => {
    const { faglig: _, ...ratings } = sample.leader.ratings;
    const without = { ...start, leader: { ...sample.leader, ratings } };
    const change = { series: 'leader', arenaId: 'faglig', item: 'faglig', reason: '' };
    expect(talkChanges(without, template)).toEqual([{ ...change, from: 8, to: null }]);
    const prepared = { leader: ratings, manager: sample.manager.ratings };
    expect(talkChanges({ ...sample, prepared }, template)).toEqual([
      { ...change, from: null, to: 8 },
    ]);
  });

  it('leads from the prepared scores to those of now', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        let now = start;
        for (let step = 0; step < 30; step++) {
          const change = draw(g, arbitraryChange(now, template, ['rating.set', 'reason.set']));
          const answer = applyChange(now, change, { by: 'joint', template });
          if (answer.ok) now = { ...start, ...answer.value.conversation, prepared: start.prepared };
        }
        const changes = talkChanges(now, template);
        for (const party of ['leader', 'manager'] as const) {
          const expected: Record<string, Score | null> = { ...start.prepared[party] };
          for (const { series, item, to } of changes) if (series === party) expected[item] = to;
          const given = Object.entries(expected).filter(([, value]) => value !== null);
          expect(Object.fromEntries(given)).toEqual(now[party].ratings);
        }
        expect(changes.every(({ from, to }) => from !== to)).toBe(true);
      }),
      { endOnFailure: true },
    );
  });
});
