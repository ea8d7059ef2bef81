import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation, Preparation } from '#domain/conversation.ts';
import { progressOf, PROGRESS, stateFacts, stateOf, STATES } from '#domain/state.ts';
import { lulsTemplate, sampleConversation } from '#tests/helpers/sample.ts';
import { emptyConversation } from '#tests/helpers/session.ts';

const template = lulsTemplate();
const empty = emptyConversation(template);
const { leader, manager } = sampleConversation();
const some: Preparation = { ...empty.leader, ratings: { faglig: 7 } };

const stateIn = (parts: Partial<Conversation>, saved = false) =>
  stateOf(stateFacts({ ...empty, ...parts }, template, saved));

describe('where a conversation is', () => {
  it.each([
    ['not-begun', {}, false],
    ['leader-preparing', { leader: some }, false],
    ['leader-preparing', { manager: some }, false],
    ['leader-preparing', { manager }, false],
    ['leader-preparing', { leader: some, manager }, false],
    ['manager-preparing', { leader }, false],
    ['manager-preparing', { leader, manager: some }, false],
    ['manager-preparing', { leader: { ...some, released: true } }, false],
    ['ready', { leader, manager }, false],
    ['held', { leader, manager, phase: 'talk' }, false],
    ['documents-saved', { leader, manager, phase: 'talk' }, true],
    ['locked', { leader, manager, phase: 'talk', locked: true }, true],
    ['locked', { leader, manager, phase: 'talk', locked: true }, false],
  ] as const)('%s', (state, parts, saved) => expect(stateIn(parts, saved)).toBe(state));

  it('never goes back when something more is done', () => {
    const facts = fc.record({
      leader: fc.constantFrom(...PROGRESS),
      manager: fc.constantFrom(...PROGRESS),
      talking: fc.boolean(),
      saved: fc.boolean(),
      locked: fc.boolean(),
    });
    const rank = (value: Parameters<typeof stateOf>[0]) => STATES.indexOf(stateOf(value));
    const seen = new Set<string>();
    fc.assert(
      fc.property(facts, (before) => {
        seen.add(stateOf(before));
        for (const after of [
          { ...before, leader: 'done' as const },
          { ...before, manager: 'done' as const },
          { ...before, talking: true },
          { ...before, saved: true },
          { ...before, locked: true },
        ])
          expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
      }),
      { numRuns: 500 },
    );
    expect(seen.size).toBe(STATES.length);
  });

  it('counts a side as done by what the form asks, not by the rest', () => {
    const only = (kind: string) => ({
      ...template,
      sections: template.sections.filter((part) => part.kind === kind),
    });
    const scored = { ...empty, leader: { ...empty.leader, ratings: leader.ratings } };
    const told = { ...empty, leader: { ...empty.leader, examples: leader.examples } };
    expect(progressOf(scored, 'leader', only('ratings'))).toBe('done');
    expect(progressOf(scored, 'leader', only('examples'))).toBe('begun');
    expect(progressOf(told, 'leader', only('examples'))).toBe('done');
    expect(progressOf(told, 'leader', template)).toBe('begun');
    expect(progressOf(told, 'manager', template)).toBe('none');
  });
});
