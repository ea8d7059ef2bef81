import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closesCircle, personDetailsSchema } from '#domain/person.ts';

const details = { name: 'Kirsten Amdal', title: '', unit: '', level: '', managerId: null };

describe('a circle of managers', () => {
  it('is closed by oneself, by one’s own staff and by theirs', () => {
    const managerOf = new Map([
      ['top', null],
      ['middle', 'top'],
      ['low', 'middle'],
      ['beside', 'top'],
    ]);
    expect(closesCircle('top', 'top', managerOf)).toBe(true);
    expect(closesCircle('top', 'middle', managerOf)).toBe(true);
    expect(closesCircle('top', 'low', managerOf)).toBe(true);
    expect(closesCircle('low', 'beside', managerOf)).toBe(false);
    expect(closesCircle('top', null, managerOf)).toBe(false);
    expect(closesCircle('new', 'nobody', managerOf)).toBe(false);
  });

  it('ends the search in a circle that is there already', () => {
    const managerOf = new Map([
      ['a', 'b'],
      ['b', 'a'],
    ]);
    expect(closesCircle('c', 'a', managerOf)).toBe(true);
  });

  it('never comes up while every new manager is asked for', () => {
    const steps = fc.array(fc.tuple(fc.nat(9), fc.option(fc.nat(9))), { maxLength: 60 });
    fc.assert(
      fc.property(steps, (moves) => {
        const managerOf = new Map<string, string | null>();
        for (const [person, manager] of moves) {
          const managerId = manager === null ? null : `p${manager}`;
          if (!closesCircle(`p${person}`, managerId, managerOf))
            managerOf.set(`p${person}`, managerId);
        }
        for (const person of managerOf.keys()) {
          let above: string | null = person;
          for (let height = 0; above !== null; height++) {
            expect(height).toBeLessThanOrEqual(10);
            above = managerOf.get(above) ?? null;
          }
        }
      }),
    );
  });
});

describe('what is written about a person', () => {
  it('is one clean line a field', () => {
    expect(
      personDetailsSchema.parse({ ...details, name: ' Kirsten\n Amdal\u0007', unit: '  Skole ' }),
    ).toEqual({ ...details, unit: 'Skole' });
  });

  it.each([
    { name: '' },
    { name: 'x'.repeat(300) },
    { unit: 'x'.repeat(201) },
    { level: 'Leder af ledere' },
    { managerId: '' },
    { shoeSize: 44 },
  ])('is refused: %j', (wrong) =>
    expect(personDetailsSchema.safeParse({ ...details, ...wrong }).success).toBe(false),
  );
});
