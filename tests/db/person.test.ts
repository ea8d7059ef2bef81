import { describe, expect } from 'vitest';
import { listPeople, readPerson, savePeople, savePerson } from '#db/queries/person.ts';
import { it, person } from '#tests/helpers/database.ts';

const boss = person({ id: 'boss', name: 'Ulla Brandt', title: 'Direktør', unit: 'Børn og Unge' });
const lead = person({
  id: 'lead',
  name: 'Amir Holst',
  level: 'leder-af-ledere',
  managerId: 'boss',
});

describe('people', () => {
  it('are listed by name, whole', async ({ db }) => {
    await savePerson(db, boss);
    await savePerson(db, lead);
    expect(await listPeople(db)).toEqual([lead, boss]);
  });

  it('are replaced when they are saved again', async ({ db }) => {
    await savePerson(db, boss);
    await savePerson(db, lead);
    const moved = { ...lead, name: 'Amir Holst-Vang', title: 'Skoleleder', managerId: null };
    await savePerson(db, moved);
    expect(await readPerson(db, 'lead')).toEqual(moved);
    expect(await listPeople(db)).toEqual([moved, boss]);
  });

  it('are null where nobody has the id', async ({ db }) => {
    expect(await readPerson(db, 'nobody')).toBeNull();
  });

  it('are not stored with a manager whom nobody knows', async ({ db }) => {
    await expect(savePerson(db, lead)).rejects.toThrow('FOREIGN KEY');
    expect(await listPeople(db)).toEqual([]);
  });

  it('keep every sign of a name', async ({ db }) => {
    const odd = person({ id: 'odd', name: `Æ'ø"å; drop table person -- 𝄞 ${'n'.repeat(150)}` });
    await savePerson(db, odd);
    expect(await readPerson(db, 'odd')).toEqual(odd);
  });

  it('are stored by the thousand while the program does other things', async ({ db }) => {
    const many = Array.from({ length: 1000 }, (_, at) => person({ id: `person-${at}` }));
    let turns = 0;
    const turn = () => {
      turns += 1;
      other = setImmediate(turn);
    };
    let other = setImmediate(turn);
    await savePeople(db, many);
    clearImmediate(other);
    expect(turns).toBeGreaterThanOrEqual(9);
    expect(await listPeople(db)).toHaveLength(1000);
  });

  it('are all stored or none', async ({ db }) => {
    const many = Array.from({ length: 150 }, (_, at) => person({ id: `person-${at}` }));
    const stray = person({ id: 'stray', managerId: 'nobody' });
    await expect(savePeople(db, [...many, stray])).rejects.toThrow('FOREIGN KEY');
    expect(await listPeople(db)).toEqual([]);
  });
});
