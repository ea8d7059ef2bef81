import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { readTemplate } from '#db/queries/template.ts';
import { templateFile, TEMPLATE_FILE_LIMIT } from '#domain/template-file.ts';
import { templateSchema } from '#domain/template.ts';
import { it, type Pc } from '#tests/helpers/ground.ts';
import { ask, office, type Office } from '#tests/helpers/office.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';

const luls = lulsTemplate();

const lineOf = async (desk: Office, id: string) =>
  (await ask(desk, 'template.shelf', {})).find((form) => form.id === id);

describe('a form as a file', () => {
  const take = async (desk: Office, pc: Pc, content: string | Uint8Array) => {
    desk.desk.path = join(pc.home, 'skema.json');
    writeFileSync(desk.desk.path, content);
    return ask(desk, 'template.import', {});
  };
  const rows = async (desk: Office) => [
    await desk.program.db().selectFrom('template').selectAll().execute(),
    await desk.program.db().selectFrom('template_draft').selectAll().execute(),
  ];

  it('goes out, and comes in again as the same', async ({ pc }) => {
    const desk = await office(pc);
    desk.desk.path = join(pc.home, 'ud.json');
    expect(await ask(desk, 'template.export', { id: 'luls', version: 1 })).toEqual({ saved: true });
    expect(desk.desk.asked).toEqual([`${luls.name} v1.json`]);
    const text = readFileSync(desk.desk.path, 'utf8');
    expect(text).toBe(templateFile(luls));
    expect(text).toMatch(/^\{\n {2}"\$schema": "template\.schema\.json",\n {2}"format": 1,/);
    expect(await ask(desk, 'template.import', {})).toMatchObject({ outcome: 'same', id: 'luls' });
    desk.desk.path = null;
    expect(await ask(desk, 'template.import', {})).toBeNull();
    expect(await ask(desk, 'template.export', { id: 'luls', version: 1 })).toEqual({
      saved: false,
    });
  });

  it('that is new is offered; one with other content becomes a draft of a new form', async ({
    pc,
  }) => {
    const desk = await office(pc);
    const other = { ...luls, id: 'nabo', name: 'Naboens skema' };
    expect(await take(desk, pc, `\uFEFF${templateFile(other)}`)).toEqual({
      outcome: 'new',
      id: 'nabo',
      version: 1,
      name: 'Naboens skema',
    });
    expect(await lineOf(desk, 'nabo')).toMatchObject({ offered: 1 });
    const changed = { ...other, owner: 'En anden' };
    expect(await take(desk, pc, templateFile(changed))).toMatchObject({
      outcome: 'copy',
      id: 'nabo-2',
      version: 1,
    });
    expect(await take(desk, pc, templateFile(changed))).toMatchObject({
      outcome: 'copy',
      id: 'nabo-3',
    });
    expect((await ask(desk, 'draft.read', { id: 'nabo-2' })).template).toEqual({
      ...changed,
      id: 'nabo-2',
    });
    expect(await readTemplate(desk.program.db(), 'nabo', 1)).toEqual(templateSchema.parse(other));
    expect(await take(desk, pc, templateFile({ ...changed, version: 5 }))).toMatchObject({
      outcome: 'new',
      version: 5,
    });
    expect(await lineOf(desk, 'nabo')).toMatchObject({ offered: 5 });
  });

  it.for<[string, string | Uint8Array, string]>([
    ['10 MB and one byte', new Uint8Array(TEMPLATE_FILE_LIMIT + 1), 'template.too-large'],
    ['no JSON', 'Kære kollega', 'template.no-json'],
    ['half a file', templateFile(luls).slice(0, 900), 'template.no-json'],
    ['other letters', Buffer.from(templateFile(luls), 'latin1'), 'template.no-json'],
    ['nothing', '', 'template.no-json'],
  ])('with %s is refused, and nothing is stored', async ([, content, code], { pc }) => {
    const desk = await office(pc);
    const before = await rows(desk);
    await expect(take(desk, pc, content)).rejects.toMatchObject({ code });
    expect(await rows(desk)).toEqual(before);
  });

  it.for<[string, object, string]>([
    ['an unknown field', { ...luls, script: 'x' }, 'script: unknown'],
    [
      'two equal ids',
      { ...luls, arenas: luls.arenas.map((one) => ({ ...one, id: 'faglig' })) },
      'arenas.1.id: ids.equal',
    ],
    [
      'a scale upside down',
      { ...luls, scale: { ...luls.scale, min: 12 } },
      'scale.step: scale.steps',
    ],
    [
      'a step that does not fit',
      { ...luls, scale: { ...luls.scale, step: 4 } },
      'scale.step: scale.steps',
    ],
    ['no arenas', { ...luls, arenas: [] }, 'arenas: too-few'],
    [
      '40 arenas',
      {
        ...luls,
        arenas: Array.from({ length: 40 }, (_, at) => ({ ...luls.arenas[0], id: `a-${at}` })),
      },
      'arenas: too-many',
    ],
    ['a script in a name', { ...luls, name: '<script>alert(1)</script>' }, 'name: markup'],
    ['no form at all', { hello: 'world' }, ': no-form'],
  ])(
    'with %s is refused with the place, and nothing is stored',
    async ([, data, expected], { pc }) => {
      const desk = await office(pc);
      const before = await rows(desk);
      const answer = await take(desk, pc, JSON.stringify(data));
      expect(answer?.outcome).toBe('refused');
      const found = answer?.outcome === 'refused' ? answer.troubles : [];
      expect(found.map(({ path, code }) => `${path.join('.')}: ${code}`)).toContain(expected);
      expect(await rows(desk)).toEqual(before);
    },
  );

  it('that cannot be opened says so', async ({ pc }) => {
    const desk = await office(pc);
    desk.desk.path = join(pc.home, 'findes-ikke.json');
    await expect(ask(desk, 'template.import', {})).rejects.toMatchObject({
      code: 'file.unreadable',
    });
    desk.desk.path = join(pc.home, 'ingen', 'mappe.json');
    const saved = ask(desk, 'template.export', { id: 'luls', version: 1 });
    await expect(saved).rejects.toMatchObject({ code: 'file.no-folder' });
  });
});
