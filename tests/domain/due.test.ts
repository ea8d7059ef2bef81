import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDate } from '#domain/date.ts';
import { dayAfter, daysBetween, dueOn, goalsDue, SOON_DAYS } from '#domain/due.ts';
import { sampleConversation } from '#tests/helpers/sample.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a due date', () => {
  it.each([
    [null, { kind: 'none' }],
    ['2027-03-11', { kind: 'overdue', days: -1 }],
    ['2027-03-12', { kind: 'soon', days: 0 }],
    ['2027-04-11', { kind: 'soon', days: SOON_DAYS }],
    ['2027-04-12', { kind: 'later', days: SOON_DAYS + 1 }],
    ['2028-03-12', { kind: 'later', days: 366 }],
  ])('%s seen from 12 March 2027', (due, wanted) =>
    expect(dueOn(due, '2027-03-12')).toEqual(wanted),
  );

  it('lies whole days away, over summer time and leap years', () => {
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (today, days) => {
        const due = dayAfter(today, days);
        expect(isIsoDate(due)).toBe(true);
        expect(daysBetween(today, due)).toBe(days);
        expect(daysBetween(due, today)).toBe(0 - days);
      }),
    );
  });
});

describe('the goals that are due', () => {
  const { goals } = sampleConversation().joint;
  const ids = (today: string) => goalsDue(goals, today).map(({ goal, due }) => [goal.id, due.kind]);

  it('are those overdue or due soon, the earliest first', () => {
    expect(ids('2027-03-12')).toEqual([]);
    expect(ids('2027-04-01')).toEqual([['goal-1', 'soon']]);
    expect(ids('2027-08-15')).toEqual([
      ['goal-1', 'overdue'],
      ['goal-2', 'soon'],
    ]);
    expect(goalsDue(goals.toReversed(), '2027-12-01').map(({ goal }) => goal.id)).toEqual([
      'goal-1',
      'goal-2',
      'goal-3',
    ]);
  });

  it('are none without a date', () => {
    const undated = goals.map((goal) => ({ ...goal, due: null }));
    expect(goalsDue(undated, '2030-01-01')).toEqual([]);
  });
});
