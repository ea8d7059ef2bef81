import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyOf, emptyForm, formId } from '#domain/draft/begin-draft.ts';
import { freeId, idsIn, settleIds, slugOf } from '#domain/draft/draft-ids.ts';
import { SECTION_KINDS } from '#domain/draft/draft-section.ts';
import { troublesIn } from '#domain/draft/draft-troubles.ts';
import {
  canEdit,
  editDraft,
  valueAt,
  type DraftEdit,
  type FormPath,
} from '#domain/draft/edit-draft.ts';
import { listLimits } from '#domain/draft/list-limits.ts';
import { templateFile, withoutSchema } from '#domain/template-file.ts';
import { draftSchema, templateSchema, type Template } from '#domain/template.ts';
import { idSchema } from '#domain/text.ts';
import { arbitraryTemplate } from '#tests/helpers/arbitrary-template.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';

const set = (path: FormPath, value: string): DraftEdit => ({ kind: 'set', path, value });
const paths = (draft: Template) =>
  troublesIn(draft).map(({ path, code }) => `${path.join('.')}: ${code}`);

describe('an id made from a name', () => {
  it.for([
    ['Ærlig ledelse på Ås', 'aerlig-ledelse-paa-aas'],
    ['  Crème brûlée! ', 'creme-brulee'],
    ['LULS 2028', 'luls-2028'],
    ['日本', ''],
    [
      'Ledelsesrum i en politisk organisation med meget langt navn',
      'ledelsesrum-i-en-politisk-organisation',
    ],
  ])('%s: %s', ([name, slug]) => expect(slugOf(name ?? '')).toBe(slug));

  it('is always an id, free, and the same for the same name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (name, taken) => {
        const ids = new Set(['form', ...taken]);
        const id = formId(name, ids);
        expect(idSchema.safeParse(id).success).toBe(true);
        expect(ids.has(id)).toBe(false);
        expect(formId(name, ids)).toBe(id);
      }),
    );
    expect(freeId('constructor', new Set())).toBe('constructor-2');
  });
});

describe('a new form', () => {
  it.for(['da', 'nb', 'en'] as const)(
    'begins in %s with words for everything but its arenas',
    (language) => {
      const form = emptyForm('mit-skema', 'Mit skema', language);
      expect(draftSchema.parse(form)).toEqual(form);
      expect(paths(form)).toEqual(
        [0, 1, 2].flatMap((at) => [`arenas.${at}.name: empty`, `arenas.${at}.chartName: empty`]),
      );
    },
  );

  it('can be published once its arenas have names, with readable ids that stay', () => {
    const named = ['Faglig ledelse', 'Strategi', 'Faglig ledelse'].reduce(
      (draft, name, at) => editDraft(draft, set(['arenas', at, 'name'], name)),
      emptyForm('mit-skema', 'Mit skema', 'da'),
    );
    const settled = settleIds(named);
    expect(troublesIn(settled)).toEqual([]);
    expect(settled.arenas.map(({ id }) => id)).toEqual([
      'faglig-ledelse',
      'strategi',
      'faglig-ledelse-2',
    ]);
    expect(settled.radarOrder).toEqual(settled.arenas.map(({ id }) => id));
    expect(settled.arenas[0]?.chartName).toBe('Faglig ledelse');
    const renamed = editDraft(settled, set(['arenas', 0, 'name'], 'Fag'));
    expect(settleIds(renamed, idsIn(settled)).arenas[0]).toMatchObject({
      id: 'faglig-ledelse',
      chartName: 'Fag',
    });
    const grown = editDraft(renamed, { kind: 'add', path: ['arenas', 0, 'statements'] });
    const kept = {
      ...grown,
      arenas: grown.arenas.map((arena) => ({ ...arena, name: arena.name })),
    };
    expect(settleIds(kept, idsIn(kept))).toEqual(kept);
  });

  it('as a copy is the same form under another id and name', () => {
    const luls = { ...lulsTemplate(), version: 4 };
    expect(copyOf(luls, 'egen', 'Egen')).toEqual({ ...luls, id: 'egen', version: 1, name: 'Egen' });
    expect(copyOf({ ...luls, title: luls.name }, 'egen', 'Egen').title).toBe('Egen');
  });
});

/** Any action: sensible ones on what is there, and nonsense. */
function arbitraryEdit(draft: Template): fc.Arbitrary<DraftEdit> {
  const lists = [
    ...['levels', 'phases', 'arenas', 'sections', 'radarOrder'].map((key) => [key]),
    ...draft.phases.map((_, at) => ['phases', at, 'tasks']),
    ...draft.arenas.map((_, at) => ['arenas', at, 'statements']),
    ...draft.sections.flatMap((_, at) =>
      ['prompts', 'columns', 'groups', 'questions'].map((key) => ['sections', at, key]),
    ),
  ];
  const list = fc.constantFrom(...lists);
  const item = fc.tuple(list, fc.integer({ min: -1, max: 8 })).map(([path, at]) => [...path, at]);
  const leaves = leavesOf(draft);
  const field = fc.oneof(
    fc.constantFrom(...leaves),
    fc.array(fc.oneof(fc.string(), fc.nat(9)), { maxLength: 4 }),
  );
  const value = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true }),
    fc.integer({ min: -3, max: 20 }),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.string(), { maxLength: 3 }),
  );
  return fc.oneof(
    fc.record({ kind: fc.constant('add' as const), path: list }),
    fc.record({
      kind: fc.constant('add-section' as const),
      section: fc.constantFrom(...SECTION_KINDS),
    }),
    fc.record({ kind: fc.constant('remove' as const), path: item }),
    fc.record({
      kind: fc.constant('move' as const),
      path: item,
      to: fc.integer({ min: -1, max: 8 }),
    }),
    fc.record({ kind: fc.constant('set' as const), path: field, value }),
  );
}

function leavesOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, child]) => leavesOf(child, [...path, key]));
}

describe('any sequence of edits', () => {
  it('leaves a draft of the right shape, its ids distinct, that parses once nothing is wrong', () => {
    fc.assert(
      fc.property(arbitraryTemplate, fc.gen(), (start, gen) => {
        let draft = editDraft(start, set(['name'], start.name));
        for (let step = 0; step < 12; step += 1) {
          const edit = gen(arbitraryEdit, draft);
          const edited = editDraft(draft, edit);
          expect(draftSchema.parse(edited)).toEqual(edited);
          expect(canEdit(draft, edit)).toBe(edited !== draft);
          expect(edited.radarOrder.toSorted()).toEqual(
            edited.arenas.map(({ id }) => id).toSorted(),
          );
          draft = edited;
        }
        const codes = troublesIn(draft).map(({ code }) => code);
        expect(
          codes.filter((code) =>
            ['ids.equal', 'radar.order', 'guidance.level', 'plan.due'].includes(code),
          ),
        ).toEqual([]);
        const settled = settleIds(draft);
        expect(idsIn(settled).size).toBe(idsIn(draft).size);
        expect(troublesIn(settled).length).toBe(codes.length);
        if (codes.length === 0) expect(templateSchema.parse(settled)).toEqual(settled);
      }),
      { numRuns: 150 },
    );
  });

  it('knows where a list can grow and shrink as the schema does', () => {
    for (const [path, key] of [
      [['arenas'], 'arenas'],
      [['levels'], 'levels'],
      [['phases'], 'phases'],
    ] as const) {
      let draft = emptyForm('f', 'F', 'da');
      for (let count = 0; count < 20; count += 1) {
        const { length } = draft[key];
        expect(listLimits(path, length).canAdd).toBe(canEdit(draft, { kind: 'add', path }));
        expect(listLimits(path, length).canRemove).toBe(
          length > 0 && canEdit(draft, { kind: 'remove', path: [...path, 0] }),
        );
        draft = editDraft(draft, { kind: 'add', path });
      }
    }
  });

  it('goes back where its moves are made backwards', () => {
    const luls = editDraft(lulsTemplate(), set(['name'], 'x'));
    for (const list of ['arenas', 'sections', 'radarOrder'])
      for (let to = 0; to < 5; to += 1) {
        const there = editDraft(luls, { kind: 'move', path: [list, 0], to });
        expect(editDraft(there, { kind: 'move', path: [list, to], to: 0 })).toEqual(luls);
        expect(valueAt(there, [list, to])).toEqual(valueAt(luls, [list, 0]));
      }
  });
});

describe('what is wrong with a form', () => {
  const luls = lulsTemplate();
  const arenas = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...luls.arenas[0], id: `arena-${at}` }));
  it.for<[string, unknown, string]>([
    ['no object', [1, 2], ': no-form'],
    ['another format', { ...luls, format: 2 }, ': no-form'],
    ['an unknown field', { ...luls, colour: 'red' }, 'colour: unknown'],
    [
      'a field of that name in an arena',
      { ...luls, arenas: luls.arenas.map((one) => ({ ...one, x: 1 })) },
      'arenas.0.x: unknown',
    ],
    [
      'two equal ids',
      { ...luls, arenas: luls.arenas.map((one) => ({ ...one, id: 'faglig' })) },
      'arenas.1.id: ids.equal',
    ],
    [
      'a minimum above its maximum',
      { ...luls, scale: { ...luls.scale, min: 11 } },
      'scale.step: scale.steps',
    ],
    [
      'a step that does not fit',
      { ...luls, scale: { ...luls.scale, step: 3 } },
      'scale.step: scale.steps',
    ],
    ['no arenas', { ...luls, arenas: [] }, 'arenas: too-few'],
    ['40 arenas', { ...luls, arenas: arenas(40) }, 'arenas: too-many'],
    ['a script in a name', { ...luls, name: '<script>alert(1)</script>' }, 'name: markup'],
    [
      'a picture in a name',
      {
        ...luls,
        arenas: luls.arenas.map((one, at) =>
          at === 2 ? { ...one, name: 'x <img src=x onerror=y>' } : one,
        ),
      },
      'arenas.2.name: markup',
    ],
    ['no name', { ...luls, name: ' ' }, 'name: empty'],
    ['a long name', { ...luls, name: 'x'.repeat(201) }, 'name: too-long'],
    ['a number for a name', { ...luls, name: 7 }, 'name: wrong-kind'],
    ['a missing field', { ...luls, levels: undefined }, 'levels: missing'],
    ['another language', { ...luls, language: 'sv' }, 'language: choice'],
    [
      'an unknown kind of section',
      { ...luls, sections: [{ kind: 'poem' }] },
      'sections.0.kind: choice',
    ],
    ['an id with spaces', { ...luls, id: 'Min form' }, 'id: id'],
    [
      '__proto__',
      JSON.parse(JSON.stringify(luls).replace('{', '{"__proto__":{"a":1},')),
      '__proto__: unknown',
    ],
  ])('%s', ([, data, expected]) => {
    expect(paths(data as Template)).toContain(expected);
  });

  it('is nothing for text that only looks odd, and never more than fifty things', () => {
    const odd = { ...luls, name: '3 < 5 & 6 > 4, "R&D" <3' };
    expect(troublesIn(odd)).toEqual([]);
    const wrong = {
      ...luls,
      arenas: arenas(12).map((one) => ({ ...one, a: 1, b: 2, c: 3, d: 4, e: 5 })),
    };
    expect(troublesIn(wrong)).toHaveLength(50);
  });

  it('is nothing for any form that can be published, also as a file', () => {
    fc.assert(
      fc.property(arbitraryTemplate, (template) => {
        const data = withoutSchema(JSON.parse(templateFile(template)));
        expect(troublesIn(data).filter(({ code }) => code !== 'markup')).toEqual([]);
        expect(templateSchema.parse(data)).toEqual(templateSchema.parse(template));
      }),
      { numRuns: 60 },
    );
  });
});
