import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Template } from '#domain/template.ts';
import type { Block, DocumentModel, Paragraph } from '#main/documents/model.ts';
import { tagOf } from '#main/documents/word/pen.ts';
import { writeWord } from '#main/documents/word/write-word.ts';
import { writeHtml } from '#main/documents/html/write-html.ts';
import { arbitraryTemplate } from '#tests/helpers/arbitrary-template.ts';
import { emptySource, modelOf } from '#tests/helpers/document.ts';
import { filled } from '#tests/helpers/filled.ts';
import { OTHER_FORMS } from '#tests/helpers/forms.ts';
import { packOf, PACKS } from '#tests/helpers/packs.ts';
import { samplePeople } from '#tests/helpers/sample.ts';
import { problemsOf, readFields } from '#tests/helpers/word.ts';

/* The validator takes a second or more for a file, and more where it shares the processor. */
vi.setConfig({ testTimeout: 120_000 });

const FORMS = [...PACKS.map(packOf), ...OTHER_FORMS];

function paragraphsIn(block: Block): readonly Paragraph[] {
  if (block.kind === 'paragraph') return [block];
  if (block.kind === 'list') return block.items;
  if (block.kind !== 'table') return [];
  return [...block.header, ...block.rows].flatMap(({ cells }) =>
    cells.flatMap(({ content }) => content),
  );
}

/** Everything that stands in the document, a line each. */
function linesIn({ blocks }: DocumentModel): string[] {
  return blocks.flatMap((block) => [
    ...('text' in block ? [block.text] : []),
    ...paragraphsIn(block).map(({ runs }) => runs.map(({ text }) => text).join('')),
  ]);
}

function modelOfFilled(template: Template) {
  const { conversation, texts, notes } = filled(template);
  const source = { conversation, template, ...samplePeople(), revision: 3 };
  return { model: modelOf(source), texts, notes };
}

/** How often that text stands in those lines. */
function count(lines: string, text: string): number {
  return lines.split(text).length - 1;
}

/** The texts that do not stand there once, and the private notes that stand there at all. */
function misplaced(template: Template): string[] {
  const { model, texts, notes } = modelOfFilled(template);
  const lines = linesIn(model).join('\n');
  return [
    ...texts.filter((text) => count(lines, text) !== 1),
    ...notes.filter((note) => count(lines, note) !== 0),
  ];
}

describe('the document of a talk in which everything is written', () => {
  it.each(FORMS)('holds every text once, on the form $id', (template) => {
    expect(misplaced(template)).toEqual([]);
  });

  it('holds every text once, on any form', () => {
    fc.assert(
      fc.property(arbitraryTemplate, (template) => {
        expect(misplaced(template)).toEqual([]);
      }),
    );
  });

  it.each(FORMS)(
    'is a valid Word file with a field for every text, on the form $id',
    async (template) => {
      const { model, texts } = modelOfFilled(template);
      const bytes = await writeWord(model);
      expect(await problemsOf(bytes)).toEqual([]);
      const fields = new Set([...readFields(bytes).values()].map(({ text }) => text));
      const topics = texts.filter((text) => text.includes('emne '));
      const questions = texts.filter((text) => text.includes('eget spørgsmål'));
      const unread = texts.filter((text) => !fields.has(text));
      expect(new Set(unread)).toEqual(new Set([...topics, ...questions]));
    },
  );

  it.each(FORMS)('is a page of HTML with the same texts, on the form $id', (template) => {
    const { model, texts } = modelOfFilled(template);
    const { html } = writeHtml(model);
    expect(texts.filter((text) => count(html, text) !== 1)).toEqual([]);
  });
});

describe('the document of a conversation in which nothing is written', () => {
  it.each(FORMS)('is a valid Word file, on the form $id', async (template) => {
    expect(await problemsOf(await writeWord(modelOf(emptySource(template))))).toEqual([]);
  });

  it('has the empty rows of the note to be filled in', async () => {
    const fields = readFields(await writeWord(modelOf(emptySource(packOf('udviklingssamtale')))));
    const tags = [...fields.keys()];
    const key = tags.filter((tag) => tag.startsWith('finding/styrker/key/'));
    const other = tags.filter((tag) => tag.startsWith('finding/udviklingsomraader/other/'));
    const due = tags.filter((tag) => /^agreement\/.*\/_due$/.test(tag));
    expect([key.length, other.length, due.length]).toEqual([3, 5, 4]);
    expect(tags).toContain(tagOf(['example', 'leader', 'nytaenkning', 'praksis']));
    expect(fields.get('rating/leader/nytaenkning')).toMatchObject({ text: '–', standIn: true });
  });
});
