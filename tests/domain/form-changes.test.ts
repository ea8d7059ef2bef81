import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formChanges } from '#domain/form-changes.ts';
import { arbitraryTemplate } from '#tests/helpers/arbitrary-template.ts';
import { packOf } from '#tests/helpers/packs.ts';

const form = packOf('udviklingssamtale');
const [first, ...others] = form.arenas;
const [gone, kept, ...rest] = first?.statements ?? [];
if (first === undefined || gone === undefined || kept === undefined) throw new Error('no form');

describe('what is another in a newer form', () => {
  it('is nothing where nothing that people answer is', () => {
    fc.assert(
      fc.property(arbitraryTemplate, (template) => {
        expect(formChanges(template, { ...template, version: 10, title: 'Et andet' })).toEqual([]);
      }),
    );
  });

  it('is told statement by statement: reworded, new and gone', () => {
    const reworded = { ...kept, text: 'Med andre ord' };
    const fresh = { id: 'ny', text: 'Helt nyt', points: [] };
    const statements = [reworded, fresh, ...rest];
    expect(formChanges(form, { ...form, arenas: [{ ...first, statements }, ...others] })).toEqual([
      { kind: 'reworded', part: 'statement', words: 'Med andre ord' },
      { kind: 'added', part: 'statement', words: 'Helt nyt' },
      { kind: 'gone', part: 'statement', words: gone.text },
    ]);
  });

  it('knows parts by their kind and the scale by its numbers, not by its words', () => {
    const sections = form.sections.filter(({ kind }) => kind !== 'agreements');
    const scale = { ...form.scale, lowWords: 'sjældent' };
    expect(formChanges(form, { ...form, sections, scale })).toEqual([
      { kind: 'gone', part: 'section', words: 'Kompetenceudvikling' },
    ]);
    expect(formChanges(form, { ...form, scale: { ...form.scale, max: 7 } })).toEqual([
      { kind: 'scale' },
    ]);
  });
});
