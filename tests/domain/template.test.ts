import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginConversation, conversationSchema } from '#domain/conversation.ts';
import { arenaOf, isScoredIn, radarArenas, sectionOf, seriesOf } from '#domain/form.ts';
import { templateSchema, type Template } from '#domain/template.ts';
import { arbitraryTemplate } from '#tests/helpers/arbitrary-template.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';
import { emptyConversation } from '#tests/helpers/session.ts';

const luls = lulsTemplate();
const [faglig, ...others] = luls.arenas;
const statement = { id: 'one', text: 'Et udsagn', points: [] };

/** The LULS form with one section of that kind altered. */
function withSection(kind: Template['sections'][number]['kind'], parts: object): object {
  const sections = luls.sections.map((part) => (part.kind === kind ? { ...part, ...parts } : part));
  return { ...luls, sections };
}

const withScale = (scale: object) => ({ ...luls, scale: { ...luls.scale, ...scale } });
const withArena = (parts: object) => ({ ...luls, arenas: [{ ...faglig, ...parts }, ...others] });

const WRONG: Readonly<Record<string, unknown>> = {
  'no object': 'luls',
  nothing: null,
  'another format': { ...luls, format: 2 },
  'an unknown field': { ...luls, colour: 'red' },
  'an unknown field in an arena': withArena({ colour: 'red' }),
  'an unknown section': { ...luls, sections: [{ kind: 'quiz', title: 'Quiz', intro: '' }] },
  'two sections of a kind': { ...luls, sections: [luls.sections[0], luls.sections[0]] },
  'no sections': { ...luls, sections: [] },
  'min above max': withScale({ min: 10, max: 0 }),
  'min equal to max': withScale({ min: 10, max: 10, start: 10 }),
  'a step that misfits': withScale({ step: 3 }),
  'a step of nothing': withScale({ step: 0 }),
  'a step below nothing': withScale({ step: -1 }),
  'too many steps': withScale({ max: 100_000 }),
  'too fine a step': withScale({ max: 0.01, step: 0.0001 }),
  'a start off the scale': withScale({ start: 11 }),
  'a start between steps': withScale({ start: 0.5 }),
  'a scale without end': withScale({ max: Infinity }),
  'a scale of text': withScale({ max: '10' }),
  'no arenas': { ...luls, arenas: [], radarOrder: [] },
  'forty arenas': {
    ...luls,
    arenas: Array.from({ length: 40 }, (_, place) => ({ ...faglig, id: `a${place}` })),
    radarOrder: Array.from({ length: 40 }, (_, place) => `a${place}`),
  },
  'two equal arena ids': withArena({ id: 'strategisk' }),
  'a statement with an arena’s id': withArena({ statements: [{ ...statement, id: 'strategisk' }] }),
  'two equal statement ids': withArena({ statements: [statement, statement] }),
  'an arena without a name': withArena({ name: ' ' }),
  'a name of 300 letters': withArena({ name: 'x'.repeat(300) }),
  'guidance for an unknown level': withArena({ guidance: { teamleder: ['Jeg lytter.'] } }),
  'an empty guidance point': withArena({ guidance: { direktion: [''] } }),
  'a radar that leaves one out': { ...luls, radarOrder: luls.radarOrder.slice(1) },
  'a radar with a stranger': { ...luls, radarOrder: [...luls.radarOrder.slice(1), 'anden'] },
  'a radar with one twice': { ...luls, radarOrder: [...luls.radarOrder, 'faglig'] },
  'two equal levels': { ...luls, levels: [...luls.levels, ...luls.levels] },
  'two equal prompts': withSection('examples', {
    prompts: [
      { id: 'a', heading: 'A', short: 'A' },
      { id: 'a', heading: 'B', short: 'B' },
    ],
  }),
  'two equal columns': withSection('plan', {
    columns: [
      { id: 'tid', heading: 'A' },
      { id: 'tid', heading: 'B' },
    ],
  }),
  'a due column that is none': withSection('plan', { due: 'hvornaar' }),
  'fewest above most': withSection('focus', { fewest: 4, most: 3 }),
  'a plan of 1,000 rows': withSection('plan', { rows: 1000 }),
};

describe('a template is refused for', () => {
  it.each(Object.entries(WRONG))('%s', (_, wrong) => {
    expect(templateSchema.safeParse(wrong).success).toBe(false);
  });
});

describe('any template', () => {
  it('passes its schema unaltered, and through JSON', () => {
    fc.assert(
      fc.property(arbitraryTemplate, (template) => {
        expect(templateSchema.parse(JSON.parse(JSON.stringify(template)))).toEqual(template);
      }),
    );
  });

  it('gives its arenas in both orders, and finds each', () => {
    fc.assert(
      fc.property(arbitraryTemplate, (template) => {
        expect(radarArenas(template).map(({ id }) => id)).toEqual(template.radarOrder);
        for (const arena of template.arenas) {
          expect(arenaOf(template, arena.id)).toBe(arena);
          const asked = seriesOf(template);
          expect(isScoredIn(template, 'desired', arena.id)).toBe(asked.includes('desired'));
          expect(isScoredIn(template, 'leader', arena.id)).toBe(
            asked.includes('leader') && arena.statements.length === 0,
          );
        }
        expect(arenaOf(template, 'unknown')).toBeNull();
      }),
    );
  });

  it('can be begun on, with the plan rows that it asks for', () => {
    fc.assert(
      fc.property(arbitraryTemplate, (template) => {
        const conversation = emptyConversation(template);
        expect(conversationSchema.parse(conversation)).toEqual(conversation);
        expect(conversation.joint.goals.length).toBe(sectionOf(template, 'plan')?.rows ?? 0);
      }),
    );
  });

  it('keeps markup in a name as text', () => {
    const name = '<script>alert(1)</script>';
    expect(templateSchema.parse(withArena({ name })).arenas[0]?.name).toBe(name);
  });
});

describe('a conversation that begins', () => {
  it('keeps what it was begun with and asks for an id for itself and every row', () => {
    let asked = 0;
    const begin = {
      template: { id: 'luls', version: 1 },
      leaderId: 'a',
      managerId: 'b',
      year: 2027,
      date: '2027-03-12',
    };
    const conversation = beginConversation(begin, luls, () => `id-${asked++}`);
    expect(conversation).toMatchObject({
      ...begin,
      phase: 'preparing',
      locked: false,
      prepared: null,
    });
    expect([conversation, ...conversation.joint.goals].map(({ id }) => id)).toEqual([
      'id-0',
      'id-1',
      'id-2',
      'id-3',
    ]);
  });
});
