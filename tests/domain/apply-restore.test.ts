import { describe, expect, it } from 'vitest';
import { applyChange } from '#domain/apply-change.ts';
import type { Change, ChangeOf } from '#domain/change.ts';
import type { Template } from '#domain/template.ts';
import { lulsTemplate, sampleConversation } from '#tests/helpers/sample.ts';
import { emptyConversation } from '#tests/helpers/session.ts';

const template = lulsTemplate();
const sample = sampleConversation();
const { examples, ratings, topics } = sample.leader;
const answers = { examples, ratings, topics, answers: {}, own: [] };
const { joint } = sample;
const topic = { id: 'one', text: 'Et emne' };
const [goal] = joint.goals;
const [focus] = joint.focus;

function make(change: Change, form: Template = template) {
  const begun = emptyConversation(form);
  const talk = { ...begun, phase: 'talk' as const, prepared: { leader: {}, manager: {} } };
  return applyChange(talk, change, { by: 'joint', template: form });
}

type Parts = Omit<ChangeOf<'state.restore'>, 'kind'>;
const restore = (parts: Parts) => make({ kind: 'state.restore', ...parts });

describe('earlier answers that become the newest', () => {
  it('replace all parts that are given, but neither notes nor what was shown', () => {
    const manager = { ...answers, ratings: {} };
    const answer = restore({ leader: answers, manager, joint });
    const untouched = { note: '', released: false };
    expect(answer.ok && answer.value.conversation).toMatchObject({
      leader: { ...answers, ...untouched },
      manager: { ...manager, ...untouched },
      joint,
      prepared: { leader: {}, manager: {} },
    });
  });

  it.each<[string, Parts, string]>([
    ['an unknown arena', { leader: { ...answers, ratings: { ukendt: 1 } } }, 'item.unknown'],
    [
      'a score off the scale',
      { manager: { ...answers, ratings: { faglig: 11 } } },
      'rating.off-scale',
    ],
    ['an example of nothing', { leader: { ...answers, examples: { ukendt: {} } } }, 'item.unknown'],
    [
      'an example under no prompt',
      { leader: { ...answers, examples: { faglig: { hvorfor: 'x' } } } },
      'item.unknown',
    ],
    ['two equal topics', { leader: { ...answers, topics: [topic, topic] } }, 'change.no-place'],
    ['two equal joint topics', { joint: { ...joint, topics: [topic, topic] } }, 'change.no-place'],
    [
      'two equal goals',
      { joint: { ...joint, goals: [goal, goal].filter((one) => one !== undefined) } },
      'change.no-place',
    ],
    [
      'two equal focus areas',
      { joint: { ...joint, focus: [focus, focus].filter((one) => one !== undefined) } },
      'change.no-place',
    ],
    [
      'a desired level off the scale',
      { joint: { ...joint, desired: { faglig: -1 } } },
      'rating.off-scale',
    ],
    ['a desired level of nothing', { joint: { ...joint, desired: { ukendt: 1 } } }, 'item.unknown'],
    [
      'a reason for nothing',
      { joint: { ...joint, reasons: { 'leader/ukendt': 'x' } } },
      'item.unknown',
    ],
    ['a reason of nobody', { joint: { ...joint, reasons: { faglig: 'x' } } }, 'item.unknown'],
    [
      'a focus area on no arena',
      { joint: { ...joint, focus: [{ id: 'f', arenaId: 'ukendt', label: '', keywords: '' }] } },
      'item.unknown',
    ],
    [
      'a goal with a strange column',
      {
        joint: { ...joint, goals: [{ id: 'g', cells: { pris: 'x' }, due: null, responsible: '' }] },
      },
      'item.unknown',
    ],
  ])('are refused with %s', (_, parts, error) => {
    expect(restore(parts)).toEqual({ ok: false, error });
  });

  it('leave no empty entries behind', () => {
    const goals = [{ id: 'g', cells: { maal: '', tid: 'x' }, due: null, responsible: '' }];
    const answer = restore({
      leader: { ...answers, examples: { faglig: { lykkedes: '' }, strategisk: { lykkedes: 'x' } } },
      joint: { ...joint, goals, reasons: { 'leader/faglig': '' } },
    });
    expect(answer.ok && answer.value.conversation.leader.examples).toEqual({
      strategisk: { lykkedes: 'x' },
    });
    expect(answer.ok && answer.value.conversation.joint).toEqual({
      ...joint,
      goals: [{ ...goals[0], cells: { tid: 'x' } }],
      reasons: {},
    });
  });
});

describe('a score', () => {
  const form = { ...template, scale: { ...template.scale, min: 0, max: 1, step: 0.1, start: 0 } };

  it.each([
    [0.1 + 0.2, 0.3],
    [-0, 0],
  ])('of %d is stored exactly on its step', (value, stored) => {
    const single = make({ kind: 'rating.set', series: 'leader', item: 'faglig', value }, form);
    const whole = make(
      { kind: 'state.restore', leader: { ...answers, ratings: { faglig: value } } },
      form,
    );
    for (const answer of [single, whole])
      expect(answer.ok && answer.value.conversation.leader.ratings['faglig']).toBe(stored);
  });
});
