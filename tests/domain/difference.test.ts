import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesIn, relate } from '#domain/difference.ts';
import { viewFor } from '#domain/view.ts';
import { lulsTemplate, sampleConversation } from '#tests/helpers/sample.ts';

const template = lulsTemplate();
const sample = sampleConversation();

describe('what both see in each arena', () => {
  it('stands in the order of the tables, with who gave more and by how much', () => {
    expect(differencesIn(sample, template)).toEqual([
      { arenaId: 'faglig', item: 'faglig', leader: 8, manager: 8, relation: { kind: 'equal' } },
      {
        arenaId: 'tvaergaaende',
        item: 'tvaergaaende',
        leader: 7,
        manager: 6,
        relation: { kind: 'apart', by: 1, higher: 'leader' },
      },
      {
        arenaId: 'administrativ',
        item: 'administrativ',
        leader: 5,
        manager: 6,
        relation: { kind: 'apart', by: 1, higher: 'manager' },
      },
      {
        arenaId: 'strategisk',
        item: 'strategisk',
        leader: 6,
        manager: 5,
        relation: { kind: 'apart', by: 1, higher: 'leader' },
      },
      {
        arenaId: 'ledelsesrum',
        item: 'ledelsesrum',
        leader: 6,
        manager: 5,
        relation: { kind: 'apart', by: 1, higher: 'leader' },
      },
    ]);
  });

  it('tells a side nothing of what it may not see', () => {
    const hidden = viewFor({ ...sample, phase: 'preparing' }, 'leader');
    const seen = differencesIn(hidden, template);
    expect(seen.map(({ manager }) => manager)).toEqual([null, null, null, null, null]);
    expect(new Set(seen.map(({ relation }) => relation.kind))).toEqual(new Set(['one-sided']));
  });

  it('has a line for every statement of an arena that holds some', () => {
    const statements = ['one', 'two'].map((id) => ({ id, text: id, points: [] }));
    const arenas = template.arenas.map((arena, at) =>
      at === 1 ? { ...arena, statements } : arena,
    );
    const leader = { ...sample.leader, ratings: { one: 3 } };
    const lines = differencesIn({ ...sample, leader }, { ...template, arenas });
    expect(lines.map(({ item }) => item)).toEqual([
      'faglig',
      'one',
      'two',
      'administrativ',
      'strategisk',
      'ledelsesrum',
    ]);
    expect(lines.slice(1, 3)).toEqual([
      {
        arenaId: 'tvaergaaende',
        item: 'one',
        leader: 3,
        manager: null,
        relation: { kind: 'one-sided', by: 'leader' },
      },
      {
        arenaId: 'tvaergaaende',
        item: 'two',
        leader: null,
        manager: null,
        relation: { kind: 'none' },
      },
    ]);
  });

  it('is the same seen from either side', () => {
    const score = fc.option(fc.integer({ min: -20, max: 100 }).map((tenths) => tenths / 10));
    const mirror = { leader: 'manager', manager: 'leader' } as const;
    fc.assert(
      fc.property(score, score, (one, other) => {
        const relation = relate(one, other);
        const back = relate(other, one);
        expect(back).toEqual({
          ...relation,
          ...('higher' in relation && { higher: mirror[relation.higher] }),
          ...(relation.kind === 'one-sided' && { by: mirror[relation.by] }),
        });
      }),
    );
  });

  it('has no dust', () => {
    expect(relate(0.3, 0.1)).toEqual({ kind: 'apart', by: 0.2, higher: 'leader' });
    expect(relate(0.1 + 0.2, 0.3)).toEqual({ kind: 'equal' });
  });
});
