import { describe, expect, it } from 'vitest';
import type { Conversation, Joint } from '#domain/conversation.ts';
import { missingIn } from '#domain/missing.ts';
import { lulsTemplate, sampleConversation } from '#tests/helpers/sample.ts';
import { emptyConversation } from '#tests/helpers/session.ts';

const template = lulsTemplate();
const sample = sampleConversation();
const arenas = template.arenas.map(({ id }) => id);

const withJoint = (parts: Partial<Joint>): Conversation => ({
  ...sample,
  joint: { ...sample.joint, ...parts },
});
const [first, second, third] = sample.joint.focus;
const [, two] = sample.joint.goals;

describe('what a conversation lacks', () => {
  it('is nothing in the sample', () => expect(missingIn(sample, template)).toEqual([]));

  it('is everything in an empty one, in the order of the talk', () => {
    expect(missingIn(emptyConversation(template), template)).toEqual([
      { kind: 'date' },
      { kind: 'own-score', items: arenas },
      { kind: 'desired', items: arenas },
      { kind: 'focus', fewest: 2 },
      { kind: 'goals' },
      { kind: 'pay' },
    ]);
  });

  it('is nothing that the form does not ask for', () => {
    const bare = { ...template, sections: template.sections.slice(0, 1) };
    expect(missingIn({ ...emptyConversation(bare), date: '2027-03-12' }, bare)).toEqual([]);
  });

  it('names the arenas without a score or a desired level', () => {
    const { faglig: _, ...ratings } = sample.leader.ratings;
    const { strategisk: __, ...desired } = sample.joint.desired;
    const conversation = { ...withJoint({ desired }), leader: { ...sample.leader, ratings } };
    expect(missingIn(conversation, template)).toEqual([
      { kind: 'own-score', items: ['faglig'] },
      { kind: 'desired', items: ['strategisk'] },
    ]);
  });

  it('counts focus areas against what the form asks', () => {
    const extra = { id: 'more', arenaId: null, label: 'Mere', keywords: 'Ord' };
    const focus = [...sample.joint.focus, extra];
    expect(missingIn(withJoint({ focus: sample.joint.focus.slice(0, 1) }), template)).toEqual([
      { kind: 'focus-few', count: 1, fewest: 2 },
    ]);
    expect(missingIn(withJoint({ focus }), template)).toContainEqual({
      kind: 'focus-many',
      count: 4,
      most: 3,
    });
  });

  it('names focus areas without keywords', () => {
    const focus = sample.joint.focus.map((area) => ({ ...area, keywords: ' \n' }));
    expect(missingIn(withJoint({ focus }), template)).toEqual(
      focus.map(({ id }) => ({ kind: 'focus-keywords', id })),
    );
  });

  it('does not guess which goal belongs to which focus area while there are enough goals', () => {
    const goals = sample.joint.goals.map((goal) => ({ ...goal, cells: { maal: 'Noget andet' } }));
    expect(missingIn(withJoint({ goals }), template)).toEqual([]);
  });

  it('names the areas that no goal mentions once there are fewer goals than areas', () => {
    const goals = sample.joint.goals.slice(1, 2);
    expect(missingIn(withJoint({ goals }), template)).toEqual([
      { kind: 'focus-plan', ids: [first?.id, third?.id] },
    ]);
    expect(second?.label).toBe('Større ledelsesrum');
    expect(two?.cells['maal']).toContain('større ledelsesrum');
  });

  it('names what each goal lacks, and leaves empty rows in peace', () => {
    const empty = { id: 'empty', cells: {}, due: null, responsible: '' };
    const goals = [
      { ...empty, id: 'aimless', cells: { hvordan: 'Et kursus' } },
      { ...empty, id: 'open', cells: { maal: 'Et netværk' } },
      empty,
      ...sample.joint.goals,
    ];
    expect(missingIn(withJoint({ goals }), template)).toEqual([
      { kind: 'goal-aim', id: 'aimless' },
      { kind: 'goal-due', id: 'aimless' },
      { kind: 'goal-responsible', id: 'aimless' },
      { kind: 'goal-due', id: 'open' },
      { kind: 'goal-responsible', id: 'open' },
    ]);
  });
});
