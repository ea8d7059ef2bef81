import { describe, expect } from 'vitest';
import { mergePeople } from '#db/queries/merge.ts';
import { savePerson } from '#db/queries/person.ts';
import { it, person } from '#tests/helpers/database.ts';

const keep = person({ id: 'keep' });
const drop = person({ id: 'drop' });

describe('cases of two entries that become one', () => {
  it('are those that stay, and of those that go what was lacking', async ({ db }) => {
    await savePerson(db, keep);
    await savePerson(db, drop);
    const of = (person_id: string, number: string, kind: 'personnel' | 'development') => ({
      person_id,
      kind,
      number,
      title: '',
      folder: '',
    });
    const rows = [
      of('keep', '1', 'personnel'),
      of('drop', '2', 'personnel'),
      of('drop', '3', 'development'),
    ];
    await db.insertInto('person_case').values(rows).execute();
    await db.insertInto('copy_folder').values({ person_id: 'drop', folder: '/x' }).execute();
    await mergePeople(db, { person: keep, drop: 'drop' });
    const cases = await db.selectFrom('person_case').selectAll().orderBy('number').execute();
    expect(cases).toEqual([of('keep', '1', 'personnel'), of('keep', '3', 'development')]);
    expect(await db.selectFrom('copy_folder').selectAll().execute()).toEqual([
      { person_id: 'keep', folder: '/x' },
    ]);
  });
});
