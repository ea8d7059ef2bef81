import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { listPeople, savePerson } from '#db/queries/person.ts';
import type { Trx } from '#db/schema/schema.ts';
import { transact } from '#db/transaction.ts';
import { it, person } from '#tests/helpers/database.ts';

const ROOMS = ['db', 'main'].map((room) =>
  fileURLToPath(new URL(`../../${room}`, import.meta.url)),
);

/** Every source file of the rooms that may reach the database. */
const sources = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ name, parentPath }) => join(parentPath, name)),
).map((file) => ({ file, text: readFileSync(file, 'utf8') }));

async function addTwo(trx: Trx, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const row = {
      id: name,
      name,
      title: '',
      unit: '',
      level: '',
      manager_id: null,
      archived: 0,
    } as const;
    await trx.insertInto('person').values(row).execute();
  }
}

describe('a transaction', () => {
  it('stores all or nothing', async ({ db }) => {
    await expect(transact(db, addTwo, ['kim', 'kim'])).rejects.toThrow('UNIQUE');
    expect(await listPeople(db)).toEqual([]);
    await transact(db, addTwo, ['kim', 'bo']);
    expect(await listPeople(db)).toEqual([person({ id: 'bo' }), person({ id: 'kim' })]);
  });

  it('lets others wait, and in again', async ({ db }) => {
    const all = await Promise.all([
      transact(db, addTwo, ['kim']),
      savePerson(db, person({ id: 'bo' })),
      transact(db, addTwo, ['kim']).catch(() => 'twice'),
      listPeople(db),
    ]);
    expect(all.slice(2)).toEqual(['twice', [person({ id: 'bo' }), person({ id: 'kim' })]]);
  });

  it('is begun in one place, by functions that cannot see the database', () => {
    const beginning = sources.filter(({ text }) =>
      /(?<!\braw)\.(?:transaction|startTransaction)\(/.test(text),
    );
    expect(beginning.map(({ file }) => file.split(/[\\/]/).at(-1))).toEqual(['transaction.ts']);
    const inPlace = sources.flatMap(
      ({ text }) => text.match(/\btransact\(\s*[\w.]+,(?!\s*\w+,)/g) ?? [],
    );
    expect(inPlace).toEqual([]);
    expect(sources.length).toBeGreaterThan(30);
  });
});
