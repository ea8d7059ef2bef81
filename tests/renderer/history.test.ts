import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyChange, applyUnchecked } from '#domain/apply-change.ts';
import type { Change } from '#domain/change.ts';
import type { Conversation, Side } from '#domain/conversation.ts';
import type { HistoryLine } from '#domain/history-lines.ts';
import { ROLES, type Role } from '#domain/history.ts';
import { LANGUAGES } from '#domain/language.ts';
import type { Language } from '#domain/language-names.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { daysOf } from '#renderer/features/history/days.ts';
import { sentenceOf } from '#renderer/features/history/tell.ts';
import { possessive, tellerOf } from '#renderer/features/history/teller.ts';
import { became } from '#renderer/features/history/written.ts';
import { i18n, showTexts, startTexts } from '#renderer/i18n/i18n.ts';
import { arbitraryChange, arbitrarySide, CHANGE_KINDS } from '#tests/helpers/arbitrary.ts';
import { samplePeople } from '#tests/helpers/sample.ts';
import { wholeConversation, wholeForm } from '#tests/helpers/whole-form.ts';

const template = wholeForm();
const sample = wholeConversation();
const unlocked: Conversation = { ...sample, locked: false };

function openAs(side: Side, conversation: Conversation = unlocked): OpenConversation {
  return {
    conversation,
    template,
    ...samplePeople(),
    side,
    hasPin: false,
    newer: null,
    earlier: null,
    documents: [],
    revision: 1,
    canUndo: true,
    canRedo: false,
  };
}

const lineOf = (by: Side, role: Role, change: Change, before: Change | null): HistoryLine => ({
  revision: 1,
  by,
  at: '2027-03-12T12:00:00Z',
  role,
  changes: [{ change, before }],
});

/** What that change makes of the sample; a newer form is taken over before the talk alone. */
function made(by: Side, change: Change) {
  if (change.kind !== 'template.take') return applyUnchecked(unlocked, change, template);
  const newer = { ...template, version: change.version };
  return applyChange({ ...unlocked, phase: 'preparing' }, change, { by, template, newer });
}

/** How that change is told, made to the sample by that side. */
function told(by: Side, change: Change, how: { language?: Language; role?: Role } = {}): string {
  const { language = 'da', role = 'edit' } = how;
  const answer = made(by, change);
  if (!answer.ok) throw new Error(`${change.kind}: ${answer.error}`);
  const line = lineOf(by, role, change, answer.value.inverse);
  const after = openAs(by, answer.value.conversation);
  const teller = tellerOf(i18n.getFixedT(language), language, after, by);
  return line.changes.map((entry) => sentenceOf(teller, line, entry)).join(' ');
}

const [focus] = sample.joint.focus;
const [goal, second] = sample.joint.goals;
const [topic] = sample.leader.topics;
if (!focus || !goal || !second || !topic) throw new Error('the sample has all of them');

/** One change of every kind, as a side makes it. */
const EVERY: readonly (readonly [Side, Change])[] = [
  ['leader', { kind: 'rating.set', series: 'leader', item: 'faglig', value: 6 }],
  ['joint', { kind: 'reason.set', series: 'manager', item: 'faglig', text: 'Vi så det sammen' }],
  ['manager', example('manager', 'Du lykkedes')],
  ['leader', { kind: 'answer.set', side: 'leader', item: 'hver', text: 'Sammen' }],
  [
    'leader',
    { kind: 'own.add', owner: 'leader', at: 0, item: { id: 'ny', kind: 'question', text: 'Nyt?' } },
  ],
  ['leader', { kind: 'own.set', owner: 'leader', id: 'egen', text: 'Jeg holder pause' }],
  ['leader', { kind: 'own.remove', owner: 'leader', id: 'egen' }],
  ['leader', { kind: 'note.set', party: 'leader', text: 'Spørg om ferie' }],
  ['leader', { kind: 'topic.add', owner: 'leader', id: 'new', at: 0, text: 'Ferie' }],
  ['leader', { kind: 'topic.set', owner: 'leader', id: topic.id, text: 'Ferie' }],
  ['leader', { kind: 'topic.remove', owner: 'leader', id: topic.id }],
  ['joint', { kind: 'focus.add', at: 0, focus: { ...focus, id: 'new', label: 'Ro' } }],
  ['joint', { kind: 'focus.set', id: focus.id, label: focus.label, keywords: 'Mere ro' }],
  ['joint', { kind: 'focus.move', id: focus.id, at: 0 }],
  ['joint', { kind: 'focus.remove', id: focus.id }],
  [
    'joint',
    { kind: 'goal.add', at: 0, goal: { id: 'new', cells: {}, due: null, responsible: '' } },
  ],
  ['joint', { kind: 'goal.set', id: second.id, column: 'maal', text: 'Færre møder' }],
  ['joint', { kind: 'goal.plan', id: goal.id, due: '2027-09-01', responsible: goal.responsible }],
  ['joint', { kind: 'goal.move', id: goal.id, at: 1 }],
  ['joint', { kind: 'goal.remove', id: goal.id }],
  [
    'joint',
    {
      kind: 'finding.add',
      at: 0,
      finding: { id: 'ny', group: 'styrker', rank: 'key', text: 'Modig' },
    },
  ],
  ['joint', { kind: 'finding.set', id: 'fund-1', text: 'Helt rolig' }],
  ['joint', { kind: 'finding.move', id: 'fund-2', rank: 'key', at: 0 }],
  ['joint', { kind: 'finding.remove', id: 'fund-1' }],
  [
    'joint',
    {
      kind: 'agreement.add',
      at: 0,
      agreement: { id: 'ny', text: 'Bog', due: null, responsible: '' },
    },
  ],
  ['joint', { kind: 'agreement.set', id: 'aftale-1', text: 'To kurser' }],
  ['joint', { kind: 'agreement.plan', id: 'aftale-1', due: '2027-10-01', responsible: 'Bo' }],
  ['joint', { kind: 'agreement.move', id: 'aftale-1', at: 0 }],
  ['joint', { kind: 'agreement.remove', id: 'aftale-1' }],
  ['joint', { kind: 'pay.set', text: 'Et trin' }],
  ['leader', { kind: 'date.set', date: '2027-04-01' }],
  ['joint', { kind: 'agenda.set', writer: 'manager', minutes: 60 }],
  ['manager', { kind: 'release.set', party: 'manager', released: true }],
  ['joint', { kind: 'talk.start' }],
  ['manager', { kind: 'template.take', version: 2 }],
  ['joint', { kind: 'lock.set', locked: true, reason: '' }],
  [
    'leader',
    {
      kind: 'state.restore',
      leader: { examples: {}, ratings: {}, topics: [], answers: {}, own: [] },
    },
  ],
];

function example(party: 'leader' | 'manager', text: string): Change {
  return { kind: 'example.set', party, item: 'faglig', prompt: 'lykkedes', text };
}

/** What a word that is missing leaves behind. */
const HOLE = /\{\{|undefined|\[object|history\./;

/** A text that was put together of what is missing. */
const GAP = /\{\{|\}\}|undefined|null|NaN|history\.|\[object|\s\s|»»|\s\./;

beforeAll(async () => {
  startTexts();
  for (const language of LANGUAGES) await showTexts(language);
});

describe('every kind of change', () => {
  it('is in the list of this file', () => {
    expect(EVERY.map(([, { kind }]) => kind)).toEqual(CHANGE_KINDS);
  });

  it.each(LANGUAGES)('is told in %s, whether made, taken back or repeated', (language) => {
    const sentences = EVERY.flatMap(([by, change]) =>
      ROLES.map((role) => told(by, change, { language, role })),
    );
    expect(new Set(sentences).size).toBe(EVERY.length * ROLES.length);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(GAP);
      expect(sentence).toMatch(/^(?:Kirsten Amdal|Torben Lyngdahl|I|Dere|You) .+\.$/);
    }
  });

  it.each(LANGUAGES)('leaves no gap in %s, whatever was changed', (language) => {
    fc.assert(
      fc.property(
        arbitrarySide,
        fc.constantFrom(...ROLES),
        arbitraryChange(unlocked, template),
        (by, role, change) => {
          fc.pre(!HOLE.test(JSON.stringify(change)));
          const answer = applyChange(unlocked, change, { by, template });
          const inverse = answer.ok ? answer.value.inverse : null;
          const line = lineOf(by, role, change, inverse);
          const teller = tellerOf(i18n.getFixedT(language), language, openAs(by), by);
          for (const entry of line.changes)
            expect(sentenceOf(teller, line, entry)).not.toMatch(HOLE);
        },
      ),
    );
  });
});

describe('the sentences', () => {
  const rate = (series: 'leader' | 'manager' | 'desired', value: number | null): Change => ({
    kind: 'rating.set',
    series,
    item: 'faglig',
    value,
  });

  it('say whose score it was, from what to what', () => {
    expect(told('leader', rate('leader', 6))).toBe(
      'Kirsten Amdal ændrede sin vurdering af Faglig ledelse fra 8 til 6.',
    );
    expect(told('joint', rate('leader', 6))).toBe(
      'I ændrede Kirsten Amdals vurdering af Faglig ledelse fra 8 til 6.',
    );
    expect(told('joint', rate('desired', null))).toBe(
      'I fjernede det ønskede niveau for Faglig ledelse, som var 6.',
    );
    expect(told('leader', rate('leader', 6), { role: 'undo' })).toBe(
      'Kirsten Amdal fortrød og ændrede sin vurdering af Faglig ledelse fra 8 til 6.',
    );
    expect(told('leader', rate('leader', 6), { language: 'nb', role: 'redo' })).toBe(
      'Kirsten Amdal gjentok og endret sin vurdering av Faglig ledelse fra 8 til 6.',
    );
    expect(told('joint', rate('leader', 6), { language: 'en' })).toBe(
      'You changed Kirsten Amdal’s assessment of Faglig ledelse from 8 to 6.',
    );
  });

  it('tell writing from changing and deleting', () => {
    expect(told('leader', example('leader', 'Noget andet'))).toBe(
      'Kirsten Amdal rettede »Lykkedes i høj grad« under Faglig ledelse.',
    );
    expect(told('leader', example('leader', ' '))).toBe(
      'Kirsten Amdal slettede »Lykkedes i høj grad« under Faglig ledelse.',
    );
    expect(told('joint', example('manager', 'Noget andet'))).toBe(
      'I rettede »Lykkedes i høj grad« under Faglig ledelse for Torben Lyngdahl.',
    );
  });

  it('name focus areas and goals', () => {
    expect(told('joint', { kind: 'focus.remove', id: focus.id })).toBe(
      `I fjernede fokusområdet »${focus.label}«.`,
    );
    expect(told('joint', { kind: 'focus.set', id: focus.id, label: 'Ro', keywords: '' })).toBe(
      `I gav fokusområdet »${focus.label}« navnet »Ro«.`,
    );
    expect(
      told('joint', { kind: 'goal.plan', id: second.id, due: null, responsible: 'Bo' }),
    ).toMatch(/^I .* mål 2\.$/);
  });

  it('say what both settled at once', () => {
    expect(told('joint', { kind: 'agenda.set', writer: null, minutes: 45 })).toBe(
      'I fjernede valget af skribent og satte tiden til 45 minutter.',
    );
  });

  it('cut long words short', () => {
    const text = 'meget '.repeat(100);
    const sentence = told('leader', { kind: 'topic.add', owner: 'leader', id: 'a', at: 0, text });
    expect(sentence.length).toBeLessThan(120);
    expect(sentence).toContain('meget …«');
  });
});

describe('what became of a text', () => {
  it.each([
    ['', 'a', 'wrote'],
    [' ', 'a', 'wrote'],
    ['a', 'b', 'changed'],
    ['a', ' ', 'removed'],
    ['', '', 'wrote'],
  ] as const)('from »%s« to »%s« is: %s', (before, after, what) => {
    const text = (words: string): Change => ({ kind: 'pay.set', text: words });
    expect(became(text(after), text(before))).toBe(what);
  });
});

describe('names that own something', () => {
  it('are written as each language does', () => {
    expect(possessive('Kirsten', 'da')).toBe('Kirstens');
    expect(possessive('Jens', 'da')).toBe('Jens’');
    expect(possessive('Max', 'nb')).toBe('Max’');
    expect(possessive('Jens', 'en')).toBe('Jens’s');
  });
});

describe('the days', () => {
  it('keep the order, and every line once', () => {
    const lines = ['2027-03-12', '2027-03-12', '2027-03-11', '2027-02-01'].map((at, place) => ({
      ...lineOf('leader', 'edit', { kind: 'talk.start' }, null),
      at,
      revision: 4 - place,
    }));
    const days = daysOf(lines, (at) => at.slice(0, 10));
    expect(days.map(({ day }) => day)).toEqual(['2027-03-12', '2027-03-11', '2027-02-01']);
    expect(days.flatMap((day) => day.lines)).toEqual(lines);
  });
});
