import { describe, expect } from 'vitest';
import {
  deleteUnused,
  listArchived,
  listVersions,
  readTemplate,
  saveTemplate,
  setArchived,
  setWithdrawn,
} from '#db/queries/template.ts';
import { it, storeConversation } from '#tests/helpers/database.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';

describe('templates', () => {
  it('come back as they were stored', async ({ db }) => {
    const template = lulsTemplate();
    await saveTemplate(db, template);
    expect(await readTemplate(db, template.id, template.version)).toEqual(template);
    expect(await readTemplate(db, template.id, template.version + 1)).toBeNull();
  });

  it('never change once a version is stored', async ({ db }) => {
    const template = lulsTemplate();
    await saveTemplate(db, template);
    await saveTemplate(db, { ...template, name: 'Another name' });
    expect(await readTemplate(db, template.id, template.version)).toEqual(template);
  });

  it('are listed with all versions, whose they are, and how many conversations they have', async ({
    db,
  }) => {
    const template = lulsTemplate();
    await storeConversation(db);
    await saveTemplate(db, { ...template, version: 2, name: 'Form two', owner: 'Kommunen' });
    await setWithdrawn(db, { id: template.id, version: 2 }, true);
    const { id, name, language } = template;
    const rows = await listVersions(db);
    expect(rows.toSorted((one, other) => one.version - other.version)).toEqual([
      { id, version: 1, name, language, owner: '', status: 'published', uses: 1 },
      {
        id,
        version: 2,
        name: 'Form two',
        language,
        owner: 'Kommunen',
        uses: 0,
        status: 'withdrawn',
      },
    ]);
    await setWithdrawn(db, { id, version: 2 }, false);
    expect((await listVersions(db)).map(({ status }) => status)).toEqual([
      'published',
      'published',
    ]);
  });

  it('can be removed as long as nothing is held on them', async ({ db }) => {
    const template = lulsTemplate();
    await storeConversation(db);
    await saveTemplate(db, { ...template, version: 2 });
    expect(await deleteUnused(db, { id: template.id, version: 1 })).toBe(false);
    expect(await deleteUnused(db, { id: template.id, version: 2 })).toBe(true);
    expect(await deleteUnused(db, { id: template.id, version: 2 })).toBe(false);
    expect((await listVersions(db)).map(({ version }) => version)).toEqual([1]);
  });

  it('are put away and brought back by form', async ({ db }) => {
    await setArchived(db, 'luls', true);
    await setArchived(db, 'luls', true);
    expect(await listArchived(db)).toEqual(['luls']);
    await setArchived(db, 'luls', false);
    expect(await listArchived(db)).toEqual([]);
  });

  it('say so when what is stored is no template', async ({ db }) => {
    const template = lulsTemplate();
    await saveTemplate(db, template);
    await db.updateTable('template').set({ body: '{"format":1}' }).execute();
    await expect(readTemplate(db, template.id, template.version)).rejects.toMatchObject({
      name: 'DatabaseError',
      code: 'template.damaged',
    });
  });
});
