import { describe, expect, it } from 'vitest';
import { applyChange } from '#domain/apply-change.ts';
import type { Change } from '#domain/change.ts';
import type { Conversation, Side } from '#domain/conversation.ts';
import { changedPlace } from '#renderer/data/changed-place.ts';
import { FakeMain } from './fake-main.ts';

const main = new FakeMain();
const preparing = main.stored().conversation;
const talking: Conversation = { ...preparing, phase: 'talk' };

function after(conversation: Conversation, change: Change, by: Side): Conversation {
  const answer = applyChange(conversation, change, { by, template: main.template });
  if (!answer.ok) throw new Error(answer.error);
  return answer.value.conversation;
}

const focus = { id: 'f', arenaId: null, label: 'Større ledelsesrum', keywords: '' };
const goalId = preparing.joint.goals[1]?.id ?? '';

const cases: [Change, Side, string, string | null][] = [
  [
    { kind: 'example.set', party: 'manager', item: 'faglig', prompt: 'lykkedes', text: 'x' },
    'manager',
    'example/manager/faglig/lykkedes',
    'faglig',
  ],
  [
    { kind: 'rating.set', series: 'leader', item: 'strategisk', value: 0 },
    'leader',
    'rating/leader/strategisk',
    'strategisk',
  ],
  [{ kind: 'topic.add', owner: 'leader', id: 't', at: 0, text: '' }, 'leader', 'topic/t', null],
  [{ kind: 'note.set', party: 'leader', text: 'x' }, 'leader', 'note/leader', null],
  [{ kind: 'focus.add', at: 0, focus }, 'joint', 'focus/f', null],
  [
    { kind: 'goal.set', id: goalId, column: 'maal', text: 'x' },
    'joint',
    `goal/${goalId}/maal`,
    null,
  ],
  [
    { kind: 'goal.plan', id: goalId, due: null, responsible: 'x' },
    'joint',
    `goal/${goalId}/plan`,
    null,
  ],
  [{ kind: 'release.set', party: 'leader', released: true }, 'leader', 'release', null],
  [{ kind: 'pay.set', text: 'x' }, 'joint', 'pay', null],
  [{ kind: 'date.set', date: '2027-03-12' }, 'leader', 'date', null],
  [{ kind: 'agenda.set', writer: 'manager', minutes: null }, 'joint', 'writer', null],
  [{ kind: 'agenda.set', writer: null, minutes: 60 }, 'joint', 'minutes', null],
  [
    { kind: 'reason.set', series: 'manager', item: 'faglig', text: 'x' },
    'joint',
    'reason/manager/faglig',
    'faglig',
  ],
];

describe('the place that an undo shows', () => {
  it.each(cases)('of %o by %s is %s', (change, by, field, item) => {
    const before = by === 'joint' ? talking : preparing;
    const done = after(before, change, by);
    expect(changedPlace(before, done)).toMatchObject({ field, item });
  });

  it('is the list where an item went away', () => {
    const added = after(talking, { kind: 'focus.add', at: 0, focus }, 'joint');
    expect(changedPlace(added, talking)?.field).toBe('focus');
    const removed = after(talking, { kind: 'goal.remove', id: goalId }, 'joint');
    expect(changedPlace(talking, removed)?.field).toBe('goals');
  });

  it('is nowhere when nothing changed', () => {
    expect(changedPlace(talking, { ...talking })).toBeNull();
  });
});
