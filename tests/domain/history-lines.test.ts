import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '#domain/change.ts';
import { historyLines } from '#domain/history-lines.ts';
import { arbitraryChange, arbitrarySide } from '#tests/helpers/arbitrary.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';
import { emptyConversation, make, startSession, undo } from '#tests/helpers/session.ts';

const template = lulsTemplate();
const note = (text: string): Change => ({ kind: 'note.set', party: 'leader', text });

describe('the log as people read it', () => {
  it('is one line for each gesture, with one change for each place in it', () => {
    const session = startSession(template);
    const rate: Change = { kind: 'rating.set', series: 'leader', item: 'faglig', value: 3 };
    make(session, 'leader', [note('a'), rate, note('ab'), note('abc')], 'one');
    make(session, 'leader', [note('x')], 'two');
    make(session, 'manager', [{ ...note('y'), party: 'manager' } as Change], 'two');
    undo(session, 'leader');
    expect(historyLines(session.log).map(({ revision, changes }) => [revision, changes])).toEqual([
      [
        4,
        [
          { change: note('abc'), before: note('') },
          { change: rate, before: { ...rate, value: null } },
        ],
      ],
      [5, [{ change: note('x'), before: note('abc') }]],
      [6, [expect.objectContaining({ change: { ...note('y'), party: 'manager' } })]],
      [7, [{ change: note('abc'), before: note('x') }]],
    ]);
  });

  it('loses nothing: every entry is in a line, and every line ends with one', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            arbitrarySide,
            arbitraryChange(emptyConversation(template), template),
            fc.constantFrom('g', 'h'),
          ),
          { maxLength: 40 },
        ),
        (edits) => {
          const session = startSession(template);
          for (const [by, change, gesture] of edits) make(session, by, [change], gesture);
          const lines = historyLines(session.log);
          const ends = new Set(lines.map(({ revision }) => revision));
          let from = 0;
          for (const { revision, by, changes } of lines) {
            const entries = session.log.slice(from, revision);
            expect(new Set(entries.map((entry) => entry.by))).toEqual(new Set([by]));
            expect(new Set(entries.map(({ gesture }) => gesture)).size).toBe(1);
            expect(entries.map(({ change }) => change)).toEqual(
              expect.arrayContaining(changes.map(({ change }) => change)),
            );
            expect(changes.length).toBeLessThanOrEqual(entries.length);
            from = revision;
          }
          expect(from).toBe(session.log.length);
          expect(ends.size).toBe(lines.length);
        },
      ),
    );
  });
});
