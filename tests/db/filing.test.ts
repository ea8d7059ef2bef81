import { describe, expect } from 'vitest';
import {
  intendFiling,
  listFilings,
  nextVersion,
  openFilings,
  readFiling,
  settleFiling,
  type IntendedFiling,
} from '#db/queries/filing.ts';
import { mergePeople } from '#db/queries/merge.ts';
import { readPersonFiling, savePersonFiling } from '#db/queries/person-case.ts';
import { savePerson } from '#db/queries/person.ts';
import type { Db } from '#db/schema/schema.ts';
import { NO_PERSON_FILING } from '#domain/filing/person-filing.ts';
import { AT, conversation, it, person, storeConversation } from '#tests/helpers/database.ts';
import { sampleConversation } from '#tests/helpers/sample.ts';

const ALL = { conversationId: null, personId: null, text: null };
const PAGE = { from: 0, most: 50 };

function intended(details: Partial<IntendedFiling> = {}): IntendedFiling {
  return {
    id: 'f1',
    batch: 'b1',
    conversationId: conversation().id,
    place: 'personnel',
    document: 'personal',
    format: 'word',
    title: 'Spind og udviklingsplan',
    bySide: 'manager',
    byName: 'Bodil Vang',
    forId: 'leader',
    forName: 'Åse Østergård',
    system: 'SBSYS',
    caseNumber: '81.03-1',
    path: '/sager/a.docx',
    version: 1,
    revision: 4,
    size: 10,
    sha256: 'a'.repeat(64),
    intendedAt: AT,
    ...details,
  };
}

async function stateOf(db: Db): Promise<string | undefined> {
  return (await db.selectFrom('conversation').select('state').executeTakeFirst())?.state;
}

describe('the log of what was filed', () => {
  it('has a line from before the file is written, settled once', async ({ db }) => {
    await storeConversation(db);
    await intendFiling(db, intended());
    const open = { ...intended(), state: 'intended', reason: null, settledAt: null };
    expect(await openFilings(db)).toEqual([open]);
    await settleFiling(db, { id: 'f1', reason: null, at: AT });
    const done = { ...open, state: 'done', settledAt: AT };
    expect(await readFiling(db, 'f1')).toEqual(done);
    await settleFiling(db, { id: 'f1', reason: 'file.failed', at: AT });
    expect(await readFiling(db, 'f1')).toEqual(done);
    expect(await openFilings(db)).toEqual([]);
  });

  it('is never altered and never shortened', async ({ db }) => {
    const { id } = await storeConversation(db);
    await intendFiling(db, intended());
    await settleFiling(db, { id: 'f1', reason: 'file.disk-full', at: AT });
    const alter = (columns: object) => db.updateTable('filing').set(columns).execute();
    await expect(alter({ sha256: 'b'.repeat(64) })).rejects.toThrow('never altered');
    await expect(alter({ path: '/b' })).rejects.toThrow('never altered');
    await expect(alter({ state: 'done' })).rejects.toThrow('never altered');
    await expect(db.deleteFrom('filing').execute()).rejects.toThrow('append-only');
    await db.deleteFrom('conversation').where('id', '=', id).execute();
    expect(await listFilings(db, ALL, PAGE)).toEqual({ count: 0, lines: [] });
  });

  it('makes a talk that was held one with documents, once a file is there', async ({ db }) => {
    const stored = await storeConversation(db, {
      ...sampleConversation(),
      leaderId: 'leader',
      managerId: 'manager',
    });
    expect(await stateOf(db)).toBe('held');
    const of = { conversationId: stored.id };
    await intendFiling(db, intended(of));
    await intendFiling(db, intended({ ...of, id: 'f2', version: 2 }));
    await settleFiling(db, { id: 'f1', reason: 'file.failed', at: AT });
    expect(await stateOf(db)).toBe('held');
    await settleFiling(db, { id: 'f2', reason: null, at: AT });
    expect(await stateOf(db)).toBe('documents-saved');
  });

  it('counts versions by document and place; what failed does not count', async ({ db }) => {
    await storeConversation(db);
    const next = (details: Partial<IntendedFiling> = {}) => nextVersion(db, intended(details));
    expect(await next()).toBe(1);
    await intendFiling(db, intended());
    expect(await next()).toBe(2);
    expect(await next({ place: 'leader-copy' })).toBe(1);
    expect(await next({ document: 'manager' })).toBe(1);
    await settleFiling(db, { id: 'f1', reason: 'file.failed', at: AT });
    expect(await next()).toBe(1);
  });

  it('is read a page at a time, and searched in any case of letters', async ({ db }) => {
    await storeConversation(db);
    for (let n = 0; n < 7; n += 1)
      await intendFiling(
        db,
        intended({ id: `f${n}`, intendedAt: `2027-03-1${n}T09:00:00.000Z`, title: `Plan ${n}` }),
      );
    const page = await listFilings(db, ALL, { from: 2, most: 3 });
    expect(page.count).toBe(7);
    expect(page.lines.map(({ id }) => id)).toEqual(['f4', 'f3', 'f2']);
    const find = async (text: string) =>
      (await listFilings(db, { ...ALL, text }, PAGE)).lines.map(({ id }) => id);
    expect(await find('åse PLAN 5')).toEqual(['f5']);
    expect(await find('81.03-1')).toHaveLength(7);
    expect(await find('100%')).toEqual([]);
    const others = { ...ALL, conversationId: 'none' };
    expect((await listFilings(db, others, PAGE)).count).toBe(0);
    expect((await listFilings(db, { ...ALL, personId: 'leader' }, PAGE)).count).toBe(7);
  });

  it('follows a person whose two entries become one', async ({ db }) => {
    await storeConversation(db);
    await intendFiling(db, intended());
    await settleFiling(db, { id: 'f1', reason: null, at: AT });
    await savePerson(db, person({ id: 'other' }));
    await mergePeople(db, { person: person({ id: 'other' }), drop: 'leader' });
    const { lines } = await listFilings(db, { ...ALL, personId: 'other' }, PAGE);
    expect(lines.map(({ id, forName }) => [id, forName])).toEqual([['f1', 'Åse Østergård']]);
  });
});

describe('the cases of a person', () => {
  it('are none until somebody writes them, then what was written last', async ({ db }) => {
    await savePerson(db, person({ id: 'p' }));
    expect(await readPersonFiling(db, 'p')).toEqual(NO_PERSON_FILING);
    const filing = {
      personnel: { number: '81.03-1', title: 'Personalesag', folder: '' },
      development: { number: '', title: '', folder: '\\\\srv\\sager' },
      copyFolder: 'C:\\Kopi',
    };
    await savePersonFiling(db, 'p', filing);
    await savePersonFiling(db, 'p', filing);
    expect(await readPersonFiling(db, 'p')).toEqual(filing);
    await savePersonFiling(db, 'p', NO_PERSON_FILING);
    expect(await readPersonFiling(db, 'p')).toEqual(NO_PERSON_FILING);
  });
});
