import { describe, expect, it } from 'vitest';
import { isArenaBegun, readStep, stepName, stepOfPlace, stepsOf } from '#renderer/data/step.ts';
import { OTHER_FORMS } from '#tests/helpers/forms.ts';
import { packOf } from '#tests/helpers/packs.ts';
import { lulsTemplate, sampleConversation } from '#tests/helpers/sample.ts';

const template = lulsTemplate();
const arenas = ['faglig', 'tvaergaaende', 'administrativ', 'strategisk', 'ledelsesrum'].map(
  (id) => `arena-${id}`,
);
const names = (...[phase, side]: ['preparing' | 'talk', 'leader' | 'manager' | 'joint']) =>
  stepsOf(template, phase, side).map(stepName);

describe('the steps of a conversation', () => {
  it('are, for one side, its preparation in the order of the form', () => {
    const own = [
      ...arenas,
      'radar',
      'own',
      'topics',
      'note',
      'sharing',
      'document',
      'import',
      'history',
    ];
    expect(names('preparing', 'leader')).toEqual(own);
    expect(names('preparing', 'manager')).toEqual(own);
  });

  it('are, for both, nothing before the talk and everything in it, pay last before the document', () => {
    expect(names('preparing', 'joint')).toEqual([]);
    expect(names('talk', 'joint')).toEqual([
      'agenda',
      ...arenas,
      'radar',
      'focus',
      'plan',
      'own',
      'topics',
      'pay',
      'finish',
      'document',
      'filing',
      'import',
      'history',
    ]);
  });

  it('leave one side nothing but what is its own in the talk', () => {
    expect(names('talk', 'leader')).toEqual(['note', 'sharing', 'history']);
    expect(names('talk', 'manager')).toEqual(['note', 'sharing', 'filing', 'history']);
  });

  it('leave out what the form does not have', () => {
    const bare = { ...template, sections: template.sections.filter(({ kind }) => kind !== 'pay') };
    expect(stepsOf(bare, 'talk', 'joint').map(stepName)).not.toContain('pay');
  });

  it('are read from an address, the first one where it names none of them', () => {
    const steps = stepsOf(template, 'preparing', 'leader');
    expect(readStep('arena-strategisk', steps)).toEqual({ kind: 'arena', arenaId: 'strategisk' });
    expect(readStep('plan', steps)).toEqual({ kind: 'arena', arenaId: 'faglig' });
    expect(readStep(undefined, [])).toBeNull();
  });

  it('hold the field that an undo changed', () => {
    const talk = stepsOf(template, 'talk', 'joint');
    const at = (
      part: 'agenda' | 'arena' | 'radar' | 'reason' | 'date' | 'note',
      item: string | null,
    ) => stepOfPlace({ part, item, field: '' }, talk, template);
    expect(at('arena', 'faglig')).toEqual({ kind: 'arena', arenaId: 'faglig' });
    expect(at('radar', 'faglig')).toEqual({ kind: 'radar' });
    expect(at('reason', 'faglig')).toEqual({ kind: 'arena', arenaId: 'faglig' });
    expect(at('agenda', null)).toEqual({ kind: 'agenda' });
    expect(at('date', null)).toEqual({ kind: 'agenda' });
    expect(at('note', null)).toBeNull();
    const own = stepsOf(template, 'preparing', 'leader');
    expect(stepOfPlace({ part: 'date', item: null, field: '' }, own, template)).toEqual({
      kind: 'topics',
    });
  });
});

describe('the steps of any form', () => {
  const named = (id: string, side: 'leader' | 'joint') => {
    const form = OTHER_FORMS.find((one) => one.id === id);
    if (form === undefined) throw new Error(`no form ${id}`);
    return stepsOf(form, side === 'joint' ? 'talk' : 'preparing', side).map(stepName);
  };

  it('follow its sections in their order, questions by their own place', () => {
    const pages = ['arena-emne-1', 'arena-emne-2', 'arena-emne-3'];
    expect(named('tre-arenaer', 'leader').slice(0, 6)).toEqual([
      ...pages,
      'radar',
      'questions-2',
      'own',
    ]);
    const whole = named('uden-tal', 'joint');
    expect(whole.slice(0, 3)).toEqual(['agenda', 'questions-0', 'arena-emne-1']);
    expect(whole).not.toContain('radar');
    expect(whole.indexOf('findings')).toBeLessThan(whole.indexOf('agreements'));
  });

  it('ask a side only for what it answers: no radar where it gives no scores', () => {
    const form = packOf('lederorientering');
    const steps = (side: 'leader' | 'manager') =>
      stepsOf(form, 'preparing', side).map(({ kind }) => kind);
    expect(steps('leader')).toContain('radar');
    expect(steps('manager')).not.toContain('radar');
    expect(steps('manager')).toContain('questions');
    expect(steps('manager')).toContain('course');
  });

  it('find a statement on the page of its arena, and an answer among its own questions', () => {
    const form = packOf('udviklingssamtale');
    const steps = stepsOf(form, 'talk', 'joint');
    const arena = form.arenas[2];
    const item = arena?.statements[1]?.id ?? '';
    for (const part of ['arena', 'radar', 'reason'] as const)
      expect(stepOfPlace({ part, item, field: '' }, steps, form)).toEqual({
        kind: 'arena',
        arenaId: arena?.id,
      });
    const other = stepOfPlace({ part: 'questions', item: 'andet', field: '' }, steps, form);
    expect(other?.kind).toBe('questions');
  });
});

describe('whether an arena is begun', () => {
  const { leader, ...rest } = sampleConversation();
  const bare = { ...leader, examples: {}, ratings: {} };

  it('is so once an example is written or a score is set, even the lowest', () => {
    expect(isArenaBegun({ ...rest, leader: bare }, 'leader', template, 'faglig')).toBe(false);
    const scored = { ...bare, ratings: { faglig: 0 } };
    expect(isArenaBegun({ ...rest, leader: scored }, 'leader', template, 'faglig')).toBe(true);
    const written = { ...bare, examples: { faglig: { lykkedes: 'Ja' } } };
    expect(isArenaBegun({ ...rest, leader: written }, 'leader', template, 'faglig')).toBe(true);
    const blank = { ...bare, examples: { faglig: { lykkedes: ' \n' } } };
    expect(isArenaBegun({ ...rest, leader: blank }, 'leader', template, 'faglig')).toBe(false);
  });
});
