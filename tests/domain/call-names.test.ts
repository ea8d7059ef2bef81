import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callNames } from '#domain/call-names.ts';

describe('what two people call each other', () => {
  it.each([
    ['Kirsten Amdal', 'Torben Lyngdahl', 'Kirsten', 'Torben'],
    ['Anne-Kathrine Skovgaard', ' Åse  Ærø ', 'Anne-Kathrine', 'Åse'],
    ['Bo Lind', 'Bo Ravn', 'Bo Lind', 'Bo Ravn'],
    ['K. Amdal', 'Torben Lyngdahl', 'K. Amdal', 'Torben Lyngdahl'],
    ['Kirsten', 'T', 'Kirsten', 'T'],
  ])('%j and %j are %j and %j', (leader, manager, one, other) => {
    expect(callNames(leader, manager)).toEqual({ leader: one, manager: other });
  });

  it('are never the same where their names are not', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (leader, manager) => {
        const names = callNames(leader, manager);
        expect(names.leader === names.manager).toBe(leader === manager && names.leader === leader);
      }),
    );
  });
});
