import { describe, expect } from 'vitest';
import { z } from 'zod';
import { readSetting, writeSetting } from '#db/queries/setting.ts';
import { it } from '#tests/helpers/database.ts';

const schema = z.strictObject({ name: z.string(), count: z.int() });

describe('a setting of the data', () => {
  it('is null until something was chosen', async ({ db }) => {
    expect(await readSetting(db, 'filing', schema)).toBeNull();
  });

  it('is what was chosen last, each under its key, also after closing', async ({ open }) => {
    const first = await open({ create: true });
    await writeSetting(first.db, 'filing', { name: 'Ærø', count: 1 });
    await writeSetting(first.db, 'filing', { name: 'Ærø', count: 2 });
    await writeSetting(first.db, 'letterhead', { name: 'Brev', count: 3 });
    await first.close();
    const { db } = await open();
    expect(await readSetting(db, 'filing', schema)).toEqual({ name: 'Ærø', count: 2 });
    expect(await readSetting(db, 'letterhead', schema)).toEqual({ name: 'Brev', count: 3 });
  });

  it('of another shape is damage', async ({ db }) => {
    await writeSetting(db, 'filing', { name: 1 });
    await expect(readSetting(db, 'filing', schema)).rejects.toThrow('database.damaged');
  });
});
