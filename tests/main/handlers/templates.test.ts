import { describe, expect } from 'vitest';
import { readTemplate } from '#db/queries/template.ts';
import { editDraft, type DraftEdit } from '#domain/draft/edit-draft.ts';
import { templateSchema } from '#domain/template.ts';
import { Failure } from '#main/failure.ts';
import { it } from '#tests/helpers/ground.ts';
import { ask, beginTalk, office, reopened, type Office } from '#tests/helpers/office.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';

const luls = lulsTemplate();
const newest = { as: 'version', id: 'luls', version: 1 } as const;

async function edit(desk: Office, id: string, ...edits: readonly DraftEdit[]) {
  for (const [at, one] of edits.entries()) {
    const { template, revision } = await ask(desk, 'draft.read', { id });
    await ask(desk, 'draft.save', {
      template: editDraft(template, one),
      revision,
      gesture: `edit-${revision}-${at}`,
    });
  }
}

const rename = (name: string): DraftEdit => ({ kind: 'set', path: ['name'], value: name });
const lineOf = async (desk: Office, id: string) =>
  (await ask(desk, 'template.shelf', {})).find((form) => form.id === id);

async function publish(desk: Office, id: string) {
  const { revision } = await ask(desk, 'draft.read', { id });
  return ask(desk, 'draft.publish', { id, revision });
}

describe('the one list of forms', () => {
  it('holds packs and what was made here, with what is in use', async ({ pc }) => {
    const desk = await office(pc);
    const { wish } = await beginTalk(desk);
    const { id } = wish.template;
    expect(await lineOf(desk, id)).toMatchObject({
      offered: 1,
      archived: false,
      draftChanged: null,
      versions: [{ version: 1, shipped: true, withdrawn: false, uses: 1 }],
    });
    const begun = await ask(desk, 'draft.begin', {
      as: 'form',
      name: 'Årets skema',
      language: 'da',
      from: null,
    });
    expect(begun).toEqual({ id: 'aarets-skema' });
    expect(await lineOf(desk, 'aarets-skema')).toMatchObject({
      name: 'Årets skema',
      versions: [],
      offered: null,
    });
    const offered = await ask(desk, 'template.list', {});
    expect(offered.map((line) => line.id)).not.toContain('aarets-skema');
  });

  it('offers neither what is withdrawn nor what is archived; what has begun goes on', async ({
    pc,
  }) => {
    const desk = await office(pc);
    const { id, wish } = await beginTalk(desk);
    const { template } = wish;
    const isOffered = async () =>
      (await ask(desk, 'template.list', {})).some((line) => line.id === template.id);
    await ask(desk, 'template.withdraw', { ...template, withdrawn: true });
    expect(await isOffered()).toBe(false);
    await expect(ask(desk, 'conversation.begin', wish)).rejects.toEqual(
      new Failure('template.withdrawn'),
    );
    await ask(desk, 'template.withdraw', { ...template, withdrawn: false });
    expect(await isOffered()).toBe(true);
    await ask(desk, 'template.archive', { id: template.id, archived: true });
    expect(await isOffered()).toBe(false);
    await expect(ask(desk, 'conversation.begin', wish)).rejects.toEqual(
      new Failure('template.withdrawn'),
    );
    expect((await ask(desk, 'conversation.open', { id, side: 'leader' })).template.id).toBe(
      template.id,
    );
    await ask(desk, 'template.archive', { id: template.id, archived: false });
    expect((await ask(desk, 'conversation.begin', wish)).id).not.toBe(id);
  });

  it('offers the newest version; a conversation keeps the one that it began on', async ({ pc }) => {
    const desk = await office(pc);
    const { id, wish } = await beginTalk(desk);
    const form = wish.template.id;
    await ask(desk, 'draft.begin', { as: 'version', ...wish.template });
    await edit(desk, form, rename('Næste år'));
    expect(await publish(desk, form)).toEqual({ version: 2 });
    expect(await lineOf(desk, form)).toMatchObject({
      name: 'Næste år',
      offered: 2,
      draftChanged: null,
    });
    expect((await ask(desk, 'conversation.open', { id, side: 'leader' })).template.version).toBe(1);
    await ask(desk, 'template.withdraw', { id: form, version: 2, withdrawn: true });
    expect(await lineOf(desk, form)).toMatchObject({ offered: 1 });
  });

  it('knows the levels of leaders that its forms speak of', async ({ pc }) => {
    const desk = await office(pc);
    const before = await ask(desk, 'template.levels', {});
    expect(before.map(({ id }) => id)).toContain('leder-af-ledere');
    await ask(desk, 'draft.begin', newest);
    const at = luls.levels.length;
    await edit(
      desk,
      'luls',
      { kind: 'add', path: ['levels'] },
      { kind: 'set', path: ['levels', at, 'name'], value: 'Teamleder på værkstedet' },
    );
    expect(await ask(desk, 'template.levels', {})).toEqual(before);
    await publish(desk, 'luls');
    const level = { id: 'teamleder-paa-vaerkstedet', name: 'Teamleder på værkstedet' };
    expect(await ask(desk, 'template.levels', {})).toContainEqual(level);
  });

  it('lets go of a version only where nothing is held on it', async ({ pc }) => {
    const desk = await office(pc);
    const shipped = ask(desk, 'template.remove', { id: 'luls', version: 1 });
    await expect(shipped).rejects.toEqual(new Failure('template.shipped'));
    await ask(desk, 'draft.begin', {
      as: 'form',
      name: 'Egen',
      language: 'da',
      from: { id: 'luls', version: 1 },
    });
    await publish(desk, 'egen');
    const { wish } = await beginTalk(desk);
    await ask(desk, 'conversation.begin', { ...wish, template: { id: 'egen', version: 1 } });
    const used = ask(desk, 'template.remove', { id: 'egen', version: 1 });
    await expect(used).rejects.toEqual(new Failure('template.in-use'));
    await ask(desk, 'draft.begin', { as: 'version', id: 'egen', version: 1 });
    await publish(desk, 'egen');
    await ask(desk, 'template.remove', { id: 'egen', version: 2 });
    expect((await lineOf(desk, 'egen'))?.versions.map(({ version }) => version)).toEqual([1]);
  });
});

describe('a draft', () => {
  it('is stored at every edit, and taken back over a restart', async ({ pc }) => {
    const desk = await office(pc);
    await ask(desk, 'draft.begin', newest);
    await edit(desk, 'luls', rename('A'), rename('B'));
    await ask(desk, 'draft.begin', newest);
    const again = await reopened(pc);
    expect(await ask(again, 'draft.read', { id: 'luls' })).toMatchObject({
      template: { name: 'B', version: 2 },
      next: 2,
      canUndo: true,
      canRedo: false,
    });
    expect(await ask(again, 'draft.undo', { id: 'luls' })).toMatchObject({
      template: { name: 'A' },
      canRedo: true,
    });
    expect(await ask(again, 'draft.undo', { id: 'luls' })).toMatchObject({
      template: { name: luls.name },
      canUndo: false,
    });
    expect(await ask(again, 'draft.redo', { id: 'luls' })).toMatchObject({
      template: { name: 'A' },
    });
  });

  it('is not published while something is missing, nor as another than the one on screen', async ({
    pc,
  }) => {
    const desk = await office(pc);
    await ask(desk, 'draft.begin', { as: 'form', name: 'Tomt', language: 'nb', from: null });
    await expect(publish(desk, 'tomt')).rejects.toEqual(new Failure('draft.troubles'));
    await edit(
      desk,
      'tomt',
      ...[0, 1, 2].map((at): DraftEdit => ({
        kind: 'set',
        path: ['arenas', at, 'name'],
        value: `Arena ${at}`,
      })),
    );
    const old = ask(desk, 'draft.publish', { id: 'tomt', revision: 1 });
    await expect(old).rejects.toEqual(new Failure('draft.outdated'));
    const late = { template: luls, revision: 0, gesture: 'g' };
    await expect(ask(desk, 'draft.save', late)).rejects.toEqual(new Failure('not-found'));
    expect(await publish(desk, 'tomt')).toEqual({ version: 1 });
    const stored = await readTemplate(desk.program.db(), 'tomt', 1);
    expect(stored?.arenas.map(({ id }) => id)).toEqual(['arena-0', 'arena-1', 'arena-2']);
    expect(templateSchema.parse(stored)).toEqual(stored);
  });

  it('that is taken away is gone, and the versions stay', async ({ pc }) => {
    const desk = await office(pc);
    await ask(desk, 'draft.begin', newest);
    await ask(desk, 'draft.remove', { id: 'luls' });
    await expect(ask(desk, 'draft.read', { id: 'luls' })).rejects.toEqual(new Failure('not-found'));
    expect(await lineOf(desk, 'luls')).toMatchObject({ offered: 1, draftChanged: null });
  });
});
