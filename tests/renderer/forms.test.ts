import { describe, expect, it } from 'vitest';
import type { Person } from '#domain/person.ts';
import { checkBegin } from '#renderer/features/new-conversation/begin-draft.ts';
import { checkDraft, EMPTY_DRAFT } from '#renderer/features/people/person-draft.ts';
import {
  firstYear,
  linesByState,
  stateOf,
  yearsOf,
} from '#renderer/features/overview/conversation-state.ts';
import type { ConversationLine } from '#preload/contract.ts';

const person = (id: string, managerId: string | null): Person => ({
  ...EMPTY_DRAFT,
  id,
  name: id,
  managerId,
});

describe('the form about a person', () => {
  const people = [person('asger', 'bodil'), person('bodil', 'carla'), person('carla', null)];

  it('gives the details as they will be stored', () => {
    const { details, problems } = checkDraft(
      { ...EMPTY_DRAFT, name: '  Dorte   Eg ' },
      null,
      people,
    );
    expect(details?.name).toBe('Dorte Eg');
    expect(problems).toEqual({});
  });

  it('names an empty name, and a name of 300 letters with its length', () => {
    expect(checkDraft({ ...EMPTY_DRAFT, name: ' \t' }, null, people)).toEqual({
      details: null,
      problems: { name: { kind: 'missing' } },
    });
    expect(checkDraft({ ...EMPTY_DRAFT, name: 'x'.repeat(300) }, null, people).problems).toEqual({
      name: { kind: 'too-long', length: 300 },
    });
  });

  it.each(['asger', 'bodil', 'carla'])('does not let carla have %s as her manager', (managerId) => {
    const { details, problems } = checkDraft(
      { ...EMPTY_DRAFT, name: 'C', managerId },
      'carla',
      people,
    );
    expect(details).toBeNull();
    expect(problems).toEqual({ managerId: { kind: 'circle' } });
  });
});

describe('the form of a new conversation', () => {
  const draft = {
    leaderId: 'asger',
    managerId: 'bodil',
    template: { id: 'luls', version: 1 },
    year: '2027',
    date: '12.3.2027',
  };

  it('gives what to begin', () => {
    expect(checkBegin(draft)).toEqual({
      begin: { ...draft, year: 2027, date: '2027-03-12' },
      problems: {},
    });
    expect(checkBegin({ ...draft, date: ' ' }).begin?.date).toBeNull();
  });

  it('names everything that is wrong at once', () => {
    const wrong = { leaderId: '', managerId: '', template: null, year: '27', date: '31.2.2027' };
    expect(checkBegin(wrong)).toEqual({
      begin: null,
      problems: {
        leaderId: 'leaderMissing',
        managerId: 'managerMissing',
        template: 'templateMissing',
        year: 'yearWrong',
        date: 'dateWrong',
      },
    });
    expect(checkBegin({ ...draft, managerId: 'asger' }).problems).toEqual({
      managerId: 'samePerson',
    });
  });
});

describe('the overview', () => {
  const line = (id: string, change: Partial<ConversationLine> = {}): ConversationLine => ({
    id,
    leader: id,
    unit: '',
    manager: '',
    templateName: '',
    year: 2027,
    date: null,
    phase: 'preparing',
    locked: false,
    begun: true,
    changedAt: '',
    ...change,
  });

  it('tells the states apart', () => {
    expect(stateOf(line('a', { begun: false }))).toBe('untouched');
    expect(stateOf(line('a'))).toBe('preparing');
    expect(stateOf(line('a', { phase: 'talk' }))).toBe('talk');
    expect(stateOf(line('a', { phase: 'talk', locked: true }))).toBe('locked');
  });

  it('shows one year by state, dated ones first, then by name', () => {
    const lines = [
      line('Åse'),
      line('Bo'),
      line('Cai', { date: '2027-03-12' }),
      line('Dan', { phase: 'talk' }),
      line('Eli', { year: 2026 }),
    ];
    expect(
      linesByState(lines, 2027).map((group) => [group.state, group.lines.map(({ id }) => id)]),
    ).toEqual([
      ['talk', ['Dan']],
      ['preparing', ['Cai', 'Bo', 'Åse']],
    ]);
  });

  it('begins with this year, or the newest that has conversations', () => {
    expect(firstYear([], 2026)).toBe(2026);
    expect(firstYear([line('a')], 2026)).toBe(2027);
    expect(firstYear([line('a'), line('b', { year: 2026 })], 2026)).toBe(2026);
    expect(yearsOf([line('a')], 2026)).toEqual([2027, 2026]);
  });
});
