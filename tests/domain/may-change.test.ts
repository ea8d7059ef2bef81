import { describe, expect, it } from 'vitest';
import type { Change } from '#domain/change.ts';
import { SIDES, type Conversation, type Side } from '#domain/conversation.ts';
import { mayChange } from '#domain/may-change.ts';
import type { Refusal } from '#domain/refusal.ts';
import { CHANGE_KINDS } from '#tests/helpers/arbitrary.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';
import { emptyConversation } from '#tests/helpers/session.ts';

const begun = emptyConversation(lulsTemplate());
const STATES: Readonly<Record<'before' | 'talk' | 'locked', Conversation>> = {
  before: begun,
  talk: { ...begun, phase: 'talk' },
  locked: { ...begun, phase: 'talk', locked: true },
};

const answers = { examples: {}, ratings: {}, topics: [], answers: {}, own: [] };
const goal = { id: 'g', cells: {}, due: null, responsible: '' };
const focus = { id: 'f', arenaId: null, label: '', keywords: '' };
const text = '';
const rating = { kind: 'rating.set', item: 'faglig', value: 1 } as const;

/** The changes of one kind of matter, and why each state refuses leader, manager and both. */
interface Row {
  readonly changes: readonly Change[];
  readonly before: readonly (Refusal | null)[];
  readonly talk: readonly (Refusal | null)[];
}

const own = { id: 'o', kind: 'question', text } as const;
const finding = { id: 'f', group: 'g', rank: 'key', text } as const;
const agreement = { id: 'a', text, due: null, responsible: '' };

const other = 'change.other-side';
const early = 'change.before-talk';
const late = 'change.after-talk';

const ROWS: Readonly<Record<string, Row>> = {
  'what the leader prepares': {
    changes: [
      { ...rating, series: 'leader' },
      { kind: 'example.set', party: 'leader', item: 'faglig', prompt: 'lykkedes', text },
      { kind: 'topic.add', owner: 'leader', id: 't', at: 0, text },
      { kind: 'topic.set', owner: 'leader', id: 't', text },
      { kind: 'topic.remove', owner: 'leader', id: 't' },
      { kind: 'answer.set', side: 'leader', item: 'q', text },
      { kind: 'own.add', owner: 'leader', at: 0, item: own },
      { kind: 'own.set', owner: 'leader', id: 'o', text },
      { kind: 'own.remove', owner: 'leader', id: 'o' },
      { kind: 'state.restore', leader: answers },
    ],
    before: [null, other, other],
    talk: [late, late, null],
  },
  'what the manager prepares': {
    changes: [
      { ...rating, series: 'manager' },
      { kind: 'example.set', party: 'manager', item: 'faglig', prompt: 'lykkedes', text },
      { kind: 'topic.add', owner: 'manager', id: 't', at: 0, text },
      { kind: 'state.restore', manager: answers },
    ],
    before: [other, null, other],
    talk: [late, late, null],
  },
  'what both have prepared': {
    changes: [{ kind: 'state.restore', leader: answers, manager: answers }],
    before: [other, other, other],
    talk: [late, late, null],
  },
  'the leader’s private note': {
    changes: [{ kind: 'note.set', party: 'leader', text }],
    before: [null, other, other],
    talk: [null, other, other],
  },
  'the manager’s private note': {
    changes: [{ kind: 'note.set', party: 'manager', text }],
    before: [other, null, other],
    talk: [other, null, other],
  },
  'showing the leader’s preparation': {
    changes: [{ kind: 'release.set', party: 'leader', released: true }],
    before: [null, other, other],
    talk: [late, late, late],
  },
  'showing the manager’s preparation': {
    changes: [{ kind: 'release.set', party: 'manager', released: false }],
    before: [other, null, other],
    talk: [late, late, late],
  },
  'what is settled around the talk': {
    changes: [
      { kind: 'date.set', date: null },
      { kind: 'agenda.set', writer: null, minutes: null },
      { kind: 'topic.add', owner: 'joint', id: 't', at: 0, text },
    ],
    before: [null, null, null],
    talk: [null, null, null],
  },
  'what is written in the talk': {
    changes: [
      { ...rating, series: 'desired' },
      { kind: 'reason.set', series: 'leader', item: 'faglig', text },
      { kind: 'focus.add', at: 0, focus },
      { kind: 'focus.set', id: 'f', label: '', keywords: '' },
      { kind: 'focus.move', id: 'f', at: 0 },
      { kind: 'focus.remove', id: 'f' },
      { kind: 'goal.add', at: 0, goal },
      { kind: 'goal.set', id: 'g', column: 'maal', text },
      { kind: 'goal.plan', id: 'g', due: null, responsible: '' },
      { kind: 'goal.move', id: 'g', at: 0 },
      { kind: 'goal.remove', id: 'g' },
      { kind: 'answer.set', side: 'joint', item: 'q', text },
      { kind: 'own.add', owner: 'joint', at: 0, item: own },
      { kind: 'finding.add', at: 0, finding },
      { kind: 'finding.set', id: 'f', text },
      { kind: 'finding.move', id: 'f', rank: 'key', at: 0 },
      { kind: 'finding.remove', id: 'f' },
      { kind: 'agreement.add', at: 0, agreement },
      { kind: 'agreement.set', id: 'a', text },
      { kind: 'agreement.plan', id: 'a', due: null, responsible: '' },
      { kind: 'agreement.move', id: 'a', at: 0 },
      { kind: 'agreement.remove', id: 'a' },
      { kind: 'pay.set', text },
      { kind: 'state.restore', joint: begun.joint },
    ],
    before: [early, early, early],
    talk: [other, other, null],
  },
  'a newer version of the form': {
    changes: [{ kind: 'template.take', version: 2 }],
    before: [null, null, null],
    talk: [late, late, late],
  },
  'the beginning of the talk': {
    changes: [{ kind: 'talk.start' }],
    before: [other, other, null],
    talk: [late, late, late],
  },
};

function refusals(state: Conversation, change: Change): (Refusal | null)[] {
  return SIDES.map((side: Side) => mayChange(state, change, side));
}

describe('who may change what, and when', () => {
  const rows = Object.entries(ROWS).flatMap(([matter, { changes, before, talk }]) =>
    changes.map((change) => ({ matter, change, before, talk })),
  );

  it.each(rows)('$matter: $change.kind', ({ change, before, talk }) => {
    expect(refusals(STATES.before, change)).toEqual(before);
    expect(refusals(STATES.talk, change)).toEqual(talk);
    const locked: Refusal = 'conversation.locked';
    expect(refusals(STATES.locked, change)).toEqual([locked, locked, locked]);
  });

  it('locking and opening again are for both together, from the talk on', () => {
    const change: Change = { kind: 'lock.set', locked: false, reason: '' };
    expect(refusals(STATES.before, change)).toEqual([early, early, early]);
    expect(refusals(STATES.talk, change)).toEqual([other, other, null]);
    expect(refusals(STATES.locked, change)).toEqual([other, other, null]);
  });

  it('has a row for every kind', () => {
    const kinds = new Set(rows.map(({ change }) => change.kind));
    expect(CHANGE_KINDS.filter((kind) => !kinds.has(kind))).toEqual(['lock.set']);
  });
});
