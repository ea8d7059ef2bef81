import { describe, expect } from 'vitest';
import {
  deleteDraft,
  insertDraft,
  listDrafts,
  publishDraft,
  readDraft,
  saveDraft,
  stepDraft,
  STEPS_KEPT,
} from '#db/queries/template-draft.ts';
import { listArchived, readTemplate, setArchived } from '#db/queries/template.ts';
import type { Db } from '#db/schema/schema.ts';
import { emptyForm } from '#domain/draft/begin-draft.ts';
import { AT, it } from '#tests/helpers/database.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';

const LATER = '2027-03-12T10:00:00.000Z';
const form = emptyForm('mit-skema', 'Mit skema', 'da');
const named = (name: string) => ({ ...form, name });

/** Stores the names one after another, each as a step of its own unless a gesture is given. */
async function write(db: Db, names: readonly string[], gesture?: string): Promise<void> {
  for (const name of names) {
    const revision = (await readDraft(db, form.id))?.revision ?? -1;
    const step = { template: named(name), revision, gesture: gesture ?? name, at: LATER };
    expect(await saveDraft(db, step)).toBe(true);
  }
}

const nameOf = async (db: Db) => (await readDraft(db, form.id))?.template.name;

describe('a draft', () => {
  it('comes back as it was stored, also where names are empty and after closing', async ({
    open,
  }) => {
    const first = await open({ create: true });
    await insertDraft(first.db, form, AT);
    await first.close();
    const { db } = await open();
    expect(await readDraft(db, form.id)).toEqual({
      template: form,
      revision: 0,
      canUndo: false,
      canRedo: false,
    });
    expect(await readDraft(db, 'another')).toBeNull();
    const line = { id: form.id, name: 'Mit skema', language: 'da', owner: '', changedAt: AT };
    expect(await listDrafts(db)).toEqual([line]);
  });

  it('goes back and forward by steps, over restarts; a new step ends what was ahead', async ({
    open,
  }) => {
    const first = await open({ create: true });
    await insertDraft(first.db, form, AT);
    await write(first.db, ['a', 'b', 'c']);
    await stepDraft(first.db, form.id, -1);
    await first.close();
    const { db } = await open();
    expect(await readDraft(db, form.id)).toMatchObject({
      template: { name: 'b' },
      revision: 4,
      canUndo: true,
      canRedo: true,
    });
    await stepDraft(db, form.id, 1);
    expect(await nameOf(db)).toBe('c');
    await stepDraft(db, form.id, 1);
    expect(await nameOf(db)).toBe('c');
    for (let step = 0; step < 5; step += 1) await stepDraft(db, form.id, -1);
    expect(await nameOf(db)).toBe('Mit skema');
    await write(db, ['d']);
    expect(await readDraft(db, form.id)).toMatchObject({ canUndo: true, canRedo: false });
    await stepDraft(db, form.id, -1);
    expect(await nameOf(db)).toBe('Mit skema');
  });

  it('takes what is typed in one go as one step', async ({ db }) => {
    await insertDraft(db, form, AT);
    await write(db, ['F', 'Fo', 'For'], 'typing');
    await stepDraft(db, form.id, -1);
    expect(await nameOf(db)).toBe('Mit skema');
  });

  it('keeps so many steps and no more', async ({ db }) => {
    await insertDraft(db, form, AT);
    await write(
      db,
      Array.from({ length: STEPS_KEPT + 20 }, (_, at) => `name ${at}`),
    );
    const bodies = await db.selectFrom('template_draft_body').select('place').execute();
    expect(bodies).toHaveLength(STEPS_KEPT + 1);
    for (let step = 0; step < STEPS_KEPT + 20; step += 1) await stepDraft(db, form.id, -1);
    expect(await nameOf(db)).toBe('name 19');
  });

  it('is not written over by one that does not know what it became', async ({ db }) => {
    await insertDraft(db, form, AT);
    await write(db, ['a']);
    const late = { template: named('late'), revision: 0, gesture: 'g', at: LATER };
    expect(await saveDraft(db, late)).toBe(false);
    expect(await nameOf(db)).toBe('a');
    await deleteDraft(db, form.id);
    expect(await saveDraft(db, { ...late, revision: 1 })).toBe(false);
    expect(await db.selectFrom('template_draft_body').selectAll().execute()).toEqual([]);
  });

  it('becomes a version and is gone; one of another revision stays', async ({ db }) => {
    const template = lulsTemplate();
    await insertDraft(db, template, AT);
    await setArchived(db, template.id, true);
    expect(await publishDraft(db, { template, revision: 4 })).toBe(false);
    expect(await readTemplate(db, template.id, 1)).toBeNull();
    expect(await publishDraft(db, { template, revision: 0 })).toBe(true);
    expect(await readTemplate(db, template.id, 1)).toEqual(template);
    expect(await readDraft(db, template.id)).toBeNull();
    expect(await listArchived(db)).toEqual([]);
  });

  it('stays where its version is there already', async ({ db }) => {
    const template = lulsTemplate();
    await insertDraft(db, template, AT);
    await publishDraft(db, { template, revision: 0 });
    await insertDraft(db, template, AT);
    await expect(publishDraft(db, { template, revision: 0 })).rejects.toThrow('UNIQUE');
    expect(await readDraft(db, template.id)).not.toBeNull();
  });
});
