import { describe, expect, it } from 'vitest';
import { SAID } from '#tests/fixtures/word/old-luls.ts';
import { PACKED } from '#tests/fixtures/word/ways-packed.ts';
import { WRITTEN } from '#tests/fixtures/word/ways-written.ts';
import { oldFormSays } from '#tests/helpers/round-trip.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';

const WAYS = [...PACKED, ...WRITTEN];

describe('the old form of source 001 says the same', () => {
  it.each(WAYS.map(({ name, standsFor, bytes }) => [name, standsFor, bytes] as const))(
    'as %s: %s',
    async (_name, _standsFor, bytes) => {
      expect(await oldFormSays(bytes(), lulsTemplate())).toEqual(SAID);
    },
  );

  it('in at least twenty ways, each for something else', () => {
    expect(WAYS.length).toBeGreaterThanOrEqual(20);
    expect(new Set(WAYS.map(({ standsFor }) => standsFor)).size).toBe(WAYS.length);
  });
});
