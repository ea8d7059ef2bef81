import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, ChangeKind } from '#domain/change.ts';
import { PARTIES, type Party, type Preparation, type Side } from '#domain/conversation.ts';
import { redoChanges, undoChanges, undoState, type LogEntry } from '#domain/history.ts';
import { arbitraryChange, arbitrarySide, draw } from '#tests/helpers/arbitrary.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';
import { emptyConversation, make, redo, startSession, undo } from '#tests/helpers/session.ts';

const template = lulsTemplate();

/** Shrinking a generated session takes longer than reading it. */
const NO_SHRINKING = { endOnFailure: true };

const PREPARATION: readonly ChangeKind[] = [
  'rating.set',
  'example.set',
  'note.set',
  'topic.add',
  'topic.set',
  'topic.remove',
  'release.set',
  'state.restore',
];

const arbitraryPress = fc.oneof(
  { weight: 4, arbitrary: fc.constant('edit' as const) },
  { weight: 3, arbitrary: fc.constant('more' as const) },
  { weight: 3, arbitrary: fc.constant('undo' as const) },
  { weight: 2, arbitrary: fc.constant('redo' as const) },
);

/** What one side has written, by snapshots: the simplest undo that there is. */
interface Snapshots {
  now: Preparation;
  past: Preparation[];
  future: Preparation[];
  gesture: string | null;
}

function note(text: string): Change {
  return { kind: 'note.set', party: 'leader', text };
}

describe('undo and redo', () => {
  it('move each side through its own snapshots, whatever the other does meanwhile', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const session = startSession(template);
        const model: Record<Party, Snapshots> = {
          leader: { now: session.conversation.leader, past: [], future: [], gesture: null },
          manager: { now: session.conversation.manager, past: [], future: [], gesture: null },
        };
        for (let step = 0; step < 40; step++) {
          const by = draw(g, fc.constantFrom(...PARTIES));
          const side = model[by];
          const press = draw(g, arbitraryPress);
          if (press === 'undo') {
            const before = side.past.pop();
            expect(undo(session, by)).toBe(before !== undefined);
            if (before !== undefined) {
              side.future.push(side.now);
              Object.assign(side, { now: before, gesture: null });
            }
          } else if (press === 'redo') {
            const after = side.future.pop();
            expect(redo(session, by)).toBe(after !== undefined);
            if (after !== undefined) {
              side.past.push(side.now);
              Object.assign(side, { now: after, gesture: null });
            }
          } else {
            const going = press === 'more' ? side.gesture : null;
            const gesture = going ?? `gesture-${step}`;
            const change = draw(g, arbitraryChange(session.conversation, template, PREPARATION));
            if ('owner' in change && change.owner === 'joint') continue;
            if (!make(session, by, [change], gesture)) continue;
            if (going === null) side.past.push(side.now);
            Object.assign(side, { now: session.conversation[by], future: [], gesture });
          }
          for (const party of PARTIES) {
            expect(session.conversation[party]).toEqual(model[party].now);
            expect(undoState(session.log, party)).toEqual({
              canUndo: model[party].past.length > 0,
              canRedo: model[party].future.length > 0,
            });
          }
        }
      }),
      NO_SHRINKING,
    );
  });

  it('follow two stacks a side when all three write everywhere', () => {
    interface Stacks {
      undo: Change[][];
      redo: Change[][];
    }
    const inverses = (entries: readonly LogEntry[]) =>
      entries.flatMap(({ inverse }) => inverse ?? []).toReversed();
    fc.assert(
      fc.property(fc.gen(), fc.boolean(), (g, talking) => {
        const begun = emptyConversation(template);
        const session = startSession(template, {
          ...begun,
          phase: talking ? 'talk' : 'preparing',
          prepared: talking ? { leader: {}, manager: {} } : null,
        });
        const model: Record<Side, Stacks> = {
          leader: { undo: [], redo: [] },
          manager: { undo: [], redo: [] },
          joint: { undo: [], redo: [] },
        };
        for (let step = 0; step < 60; step++) {
          const by = draw(g, arbitrarySide);
          const stacks = model[by];
          const press = draw(g, arbitraryPress);
          expect(undoChanges(session.log, by)).toEqual(stacks.undo.at(-1) ?? []);
          expect(redoChanges(session.log, by)).toEqual(stacks.redo.at(-1) ?? []);
          const length = session.log.length;
          if (press === 'undo') {
            if (!undo(session, by)) continue;
            stacks.undo.pop();
            stacks.redo.push(inverses(session.log.slice(length)));
          } else if (press === 'redo') {
            if (!redo(session, by)) continue;
            stacks.redo.pop();
            stacks.undo.push(inverses(session.log.slice(length)));
          } else {
            const change = draw(g, arbitraryChange(session.conversation, template));
            if (!make(session, by, [change], `gesture-${step}`)) continue;
            stacks.undo.push(inverses(session.log.slice(length)));
            stacks.redo = [];
            if (session.log.at(-1)?.inverse !== null) continue;
            for (const side of Object.values(model)) Object.assign(side, { undo: [], redo: [] });
          }
        }
      }),
      NO_SHRINKING,
    );
  });

  it('take back a whole gesture at once, in the reverse order', () => {
    const session = startSession(template);
    make(session, 'leader', [note('a')], 'typing');
    make(session, 'leader', [note('ab'), note('abc')], 'typing');
    make(session, 'leader', [note('abcd')], 'typing-again');
    undo(session, 'leader');
    expect(session.conversation.leader.note).toBe('abc');
    undo(session, 'leader');
    expect(session.conversation.leader.note).toBe('');
    expect(undoState(session.log, 'leader')).toEqual({ canUndo: false, canRedo: true });
    redo(session, 'leader');
    expect(session.conversation.leader.note).toBe('abc');
  });

  it('begins a step of its own when a gesture goes on after an undo', () => {
    const session = startSession(template);
    make(session, 'leader', [note('a')], 'typing');
    undo(session, 'leader');
    make(session, 'leader', [note('b')], 'typing');
    expect(undoState(session.log, 'leader')).toEqual({ canUndo: true, canRedo: false });
    undo(session, 'leader');
    expect(session.conversation.leader.note).toBe('');
  });

  it('tell an undo from the edit before it, even under one gesture', () => {
    const session = startSession(template);
    make(session, 'leader', [note('a')], 'same');
    make(session, 'leader', undoChanges(session.log, 'leader'), 'same', 'undo');
    expect(undoState(session.log, 'leader')).toEqual({ canUndo: false, canRedo: true });
  });

  it.each(['talk.start', 'lock.set'] as const)('end for everybody at %s', (kind) => {
    const session = startSession(template);
    make(session, 'leader', [note('a')], 'one');
    make(session, 'joint', [{ kind: 'date.set', date: '2027-03-12' }], 'two');
    make(session, 'joint', [{ kind: 'talk.start' }], 'three');
    if (kind === 'lock.set') {
      make(session, 'leader', [note('b')], 'four');
      make(session, 'joint', [{ kind, locked: true, reason: '' }], 'five');
    }
    for (const side of ['leader', 'joint'] as const)
      expect(undoState(session.log, side)).toEqual({ canUndo: false, canRedo: false });
    expect(session.conversation.phase).toBe('talk');
  });

  it('answers for a log of 20,000 entries within a frame', () => {
    const session = startSession(template);
    make(session, 'leader', [note('a')], 'first');
    const log = Array.from({ length: 20_000 }, (_, place) =>
      session.log.map((entry) => ({ ...entry, gesture: `gesture-${place}` })),
    ).flat();
    const times = [1, 2, 3].map(() => {
      const started = performance.now();
      expect(undoState(log, 'leader').canUndo).toBe(true);
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThan(16);
  });
});
