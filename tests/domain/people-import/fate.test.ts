import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleToStore } from '#domain/people-import/fate.ts';
import { closesCircle, type Person } from '#domain/person.ts';
import { cleanLine } from '#domain/text.ts';
import { chief, director, HEADINGS, read } from '#tests/helpers/people-csv.ts';

const fates = (rows: string[], people: readonly Person[] = []) =>
  read([HEADINGS, ...rows].join('\r\n'), people).rows.map(({ fate }) => fate);

describe('the fate of a row', () => {
  const known = [director, chief];

  it('is new, the same, changed or a duplicate', () => {
    expect(
      fates(
        [
          'Kirsten Amdal;Afdelingschef;Dagtilbud og Skole;leder-af-ledere;Torben Lyngdahl',
          'torben lyngdahl;Kommunaldirektør;;;',
          'Bo Dam;Skoleleder;Nordskolen;;Kirsten Amdal',
          'BO DAM;Lærer;nordskolen;;',
        ],
        known,
      ),
    ).toEqual([
      { kind: 'same', id: 'chief' },
      { kind: 'changed', id: 'director', fields: ['name', 'title'] },
      { kind: 'new' },
      { kind: 'duplicate', of: 4 },
    ]);
  });

  it('is told by the unit where a name stands twice, and is left out where that does not tell', () => {
    const namesake = { ...chief, id: 'namesake', unit: 'Sundhed' };
    expect(fates(['Kirsten Amdal;;Sundhed;;'], [...known, namesake])).toEqual([
      { kind: 'same', id: 'namesake' },
    ]);
    expect(fates(['Kirsten Amdal;;Teknik;;'], [...known, namesake])).toEqual([
      { kind: 'invalid', problem: 'name.ambiguous' },
    ]);
    expect(
      fates(['Kirsten Amdal;;Dagtilbud og Skole;;', 'Kirsten Amdal;;Teknik;;'], known),
    ).toEqual([{ kind: 'same', id: 'chief' }, { kind: 'new' }]);
  });

  it.each([
    [';Skoleleder;;;', 'name.missing'],
    [`${'x'.repeat(300)};;;;`, 'text.too-long'],
    [`Bo Dam;${'x'.repeat(300)};;;`, 'text.too-long'],
    ['Bo Dam;;;;Ingen Her', 'manager.unknown'],
    ['Bo Dam;;;;bo dam', 'manager.self'],
    ['Torben Lyngdahl;;;;Kirsten Amdal', 'manager.circle'],
  ])('%# is invalid with its reason', (row, why) => {
    expect(fates([row], known)).toEqual([{ kind: 'invalid', problem: why }]);
  });

  it('is invalid for everybody in a circle and for those who lean on it', () => {
    const invalid = (why: string) => ({ kind: 'invalid', problem: why });
    expect(fates(['X;;;;A', 'A;;;;B', 'B;;;;C', 'C;;;;A', 'D;;;;A', 'E;;;;D', 'F;;;;'])).toEqual([
      invalid('manager.left-out'),
      invalid('manager.circle'),
      invalid('manager.circle'),
      invalid('manager.circle'),
      invalid('manager.left-out'),
      invalid('manager.left-out'),
      { kind: 'new' },
    ]);
  });

  it('lets two people change places', () => {
    const rows = [
      'Torben Lyngdahl;;;;Kirsten Amdal',
      'Kirsten Amdal;;;;Ny Direktør',
      'Ny Direktør',
    ];
    expect(fates(rows, known).map(({ kind }) => kind)).toEqual(['changed', 'changed', 'new']);
  });

  it('is not taken for somebody else where one of two rows leaves the unit out', () => {
    expect(fates(['Kirsten Amdal;;Dagtilbud og Skole;;', 'Kirsten Amdal;Chef;;;'], known)).toEqual([
      { kind: 'same', id: 'chief' },
      { kind: 'invalid', problem: 'name.ambiguous' },
    ]);
    expect(fates(['Kirsten Amdal;Chef;;;', 'Kirsten Amdal;Chef;;;'], known)).toEqual([
      { kind: 'changed', id: 'chief', fields: ['title'] },
      { kind: 'duplicate', of: 2 },
    ]);
  });

  it('does not choose between two managers of one name', () => {
    expect(fates(['Bo Dam;;;;Kirsten Amdal'], [...known, { ...chief, id: 'namesake' }])).toEqual([
      { kind: 'invalid', problem: 'manager.ambiguous' },
    ]);
  });
});

describe('what is stored', () => {
  it('keeps what the file says nothing about', () => {
    const { rows } = read(
      `${HEADINGS}\nBo Dam;;;;Ida Holm\nKirsten Amdal;Chef;;;Ida Holm\nIda Holm`,
      [director, chief],
    );
    let count = 0;
    expect(peopleToStore(rows, [director, chief], () => `new-${count++}`)).toEqual([
      { id: 'new-1', name: 'Ida Holm', title: '', unit: '', level: '', managerId: null },
      { id: 'new-0', name: 'Bo Dam', title: '', unit: '', level: '', managerId: 'new-1' },
      { ...chief, title: 'Chef', managerId: 'new-1' },
    ]);
  });

  it('holds no circle, and no manager who is not stored before or already there', () => {
    const names = ['Ane', 'Bo', 'Cai', 'Dan', 'Eva'];
    const name = fc.constantFrom(...names);
    const before = fc.array(fc.tuple(name, name), { maxLength: 8 }).map((pairs) => {
      const people = new Map<string, Person>();
      for (const one of names.slice(0, 3)) people.set(one, { ...director, id: one, name: one });
      for (const [one, above] of pairs) {
        const person = people.get(one);
        const managers = new Map([...people].map(([id, { managerId }]) => [id, managerId]));
        if (person && people.has(above) && !closesCircle(one, above, managers))
          people.set(one, { ...person, managerId: above });
      }
      return [...people.values()];
    });
    const lines = fc.array(fc.tuple(name, fc.option(name, { nil: '' })), { maxLength: 8 });
    fc.assert(
      fc.property(before, lines, (people, pairs) => {
        const rows = pairs.map(([one, above]) => `${one};;;;${above}`);
        let count = 0;
        const stored = peopleToStore(
          read([HEADINGS, ...rows].join('\n'), people).rows,
          people,
          () => `new-${count++}`,
        );
        const managerOf = new Map(people.map(({ id, managerId }) => [id, managerId]));
        for (const { id, managerId } of stored) {
          expect(managerId === null || managerOf.has(managerId)).toBe(true);
          managerOf.set(id, managerId);
        }
        for (const [id, managerId] of managerOf)
          expect(closesCircle(id, managerId, managerOf)).toBe(false);
        expect(stored.every(({ name: written }) => written === cleanLine(written))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
