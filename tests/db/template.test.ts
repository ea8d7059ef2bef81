import { describe, expect } from 'vitest';
import { listTemplates, readTemplate, saveTemplate } from '#db/queries/template.ts';
import { it } from '#tests/helpers/database.ts';
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

  it('are listed with their newest published version, by name', async ({ db }) => {
    const template = lulsTemplate();
    await saveTemplate(db, { ...template, version: 2, name: 'Form two' });
    await saveTemplate(db, { ...template, version: 1, name: 'Form one' });
    await saveTemplate(db, { ...template, version: 3, name: 'Form three' });
    await saveTemplate(db, { ...template, id: 'another', language: 'nb', name: 'A form' });
    await db
      .updateTable('template')
      .set({ status: 'withdrawn' })
      .where('version', '=', 3)
      .execute();
    expect(await listTemplates(db)).toEqual([
      { id: 'another', version: 1, name: 'A form', language: 'nb' },
      { id: template.id, version: 2, name: 'Form two', language: template.language },
    ]);
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
