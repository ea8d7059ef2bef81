import { describe, expect, it } from 'vitest';
import type { Person } from '#domain/person.ts';
import type { PeoplePreviewRow, PersonConversation } from '#preload/contract.ts';
import { withLeader } from '#renderer/features/new-conversation/begin-draft.ts';
import { isEmptyYear, yearsToChoose } from '#renderer/features/overview/years.ts';
import {
  allTakeable,
  changesOf,
  countKinds,
  toggled,
} from '#renderer/features/people-import/import-draft.ts';
import { mergeOutcome } from '#renderer/features/people/merge-outcome.ts';
import {
  byName,
  likelySame,
  managerNames,
  matching,
} from '#renderer/features/people/people-order.ts';
import { placeAfter } from '#renderer/features/search/use-arrow-keys.ts';

const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  title: '',
  unit: '',
  level: '',
  managerId: null,
  ...more,
});

const aase = person('aase', 'Åse Bro', { unit: 'Havnen', managerId: 'bo' });
const bo = person('bo', 'Bo Ærlig', { title: 'Direktør' });
const people = [aase, bo, person('cai', 'Cai Zar', { unit: 'Havnen' })];

describe('the list of people', () => {
  it('stands in the order of a Danish list', () => {
    expect(byName([aase, person('o', 'Øjvind'), person('z', 'Zita'), bo]).map((p) => p.id)).toEqual(
      ['bo', 'z', 'o', 'aase'],
    );
  });

  it('finds every typed word in name, title, unit or the name of the manager', () => {
    const found = (typed: string) =>
      matching(people, typed, managerNames(people)).map(({ id }) => id);
    expect(found('  ')).toEqual(['aase', 'bo', 'cai']);
    expect(found('HAVN')).toEqual(['aase', 'cai']);
    expect(found('havnen ærlig')).toEqual(['aase']);
    expect(found('direktør havnen')).toEqual([]);
  });
});

describe('two entries of one person', () => {
  it('are looked for among the same first and last name, the same whole name first', () => {
    const wanted = person('1', 'Asger Lindelund');
    const others = [
      person('2', 'Asger M. Lindelund'),
      person('3', 'asger lindelund'),
      person('4', 'Asger Lind'),
      wanted,
    ];
    expect(likelySame(wanted, others).map(({ id }) => id)).toEqual(['3', '2']);
  });

  it('move conversations and people, unless the two talk with each other', () => {
    const line = (otherId: string): PersonConversation => ({
      id: 'talk',
      party: 'manager',
      otherId,
      other: '',
      year: 2027,
      date: null,
      state: 'held',
    });
    const drop = person('drop', 'Bo Ærlig');
    const all = [...people, drop, person('dan', 'Dan', { managerId: 'drop' })];
    const outcome = mergeOutcome(bo, drop, all, [line('aase')]);
    expect(outcome.moves).toHaveLength(1);
    expect(outcome.follow.map(({ id }) => id)).toEqual(['dan']);
    expect(outcome.between).toBe(false);
    expect(mergeOutcome(bo, drop, all, [line('bo')]).between).toBe(true);
  });
});

describe('a file of people', () => {
  const row = (
    number: number,
    fate: PeoplePreviewRow['fate'],
    more: Partial<PeoplePreviewRow> = {},
  ): PeoplePreviewRow => ({
    row: number,
    name: 'Åse Bro',
    title: '',
    unit: '',
    level: '',
    manager: '',
    unknownLevel: null,
    fate,
    ...more,
  });
  const rows = [
    row(2, { kind: 'new' }),
    row(
      3,
      { kind: 'changed', id: 'aase', fields: ['unit', 'manager', 'title'] },
      {
        unit: 'Engen',
        manager: 'Cai Zar',
        title: 'Leder',
      },
    ),
    row(4, { kind: 'same', id: 'aase' }),
    row(5, { kind: 'duplicate', of: 2 }),
    row(6, { kind: 'invalid', problem: 'name.missing' }),
    row(7, { kind: 'new' }),
  ];

  it('is counted by what happens, and new and changed rows are taken to begin with', () => {
    expect(countKinds(rows)).toEqual({ new: 2, changed: 1, same: 1, duplicate: 1, invalid: 1 });
    expect([...allTakeable(rows)]).toEqual([2, 3, 7]);
    expect([...toggled(allTakeable(rows), 3)]).toEqual([2, 7]);
    expect([...toggled(new Set([2]), 7)]).toEqual([2, 7]);
  });

  it('says from what to what a row changes somebody', () => {
    const known = new Map(people.map((one) => [one.id, one]));
    expect(rows.map((one) => changesOf(one, known).length)).toEqual([0, 3, 0, 0, 0, 0]);
    expect(rows.flatMap((one) => changesOf(one, known))).toEqual([
      { field: 'unit', from: 'Havnen', to: 'Engen' },
      { field: 'manager', from: 'Bo Ærlig', to: 'Cai Zar' },
      { field: 'title', from: '', to: 'Leder' },
    ]);
  });
});

describe('the overview', () => {
  it('offers the years that have conversations, and the one that it is', () => {
    const due = { today: '2026-11-21', overdue: 0, soon: 0, lines: [] };
    expect(yearsToChoose({ years: [2027, 2024], due })).toEqual([2027, 2026, 2024]);
    expect(isEmptyYear({ states: [{ state: 'held', count: 0, lines: [] }] })).toBe(true);
    expect(isEmptyYear({ states: [{ state: 'held', count: 1, lines: [] }] })).toBe(false);
  });

  it('begins with the leader and the leader’s own manager, as far as they can be chosen', () => {
    expect(withLeader(people, 'aase')).toEqual({ leaderId: 'aase', managerId: 'bo' });
    expect(withLeader([aase], 'aase')).toEqual({ leaderId: 'aase' });
    expect(withLeader(people, 'gone')).toEqual({});
  });
});

describe('the arrow keys in a list of links', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 2, 2],
    ['ArrowUp', 0, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Tab', 1, null],
  ] as const)('%s from %i leads to %s', (key, here, next) => {
    expect(placeAfter(key, here, 3)).toBe(next);
  });
});
