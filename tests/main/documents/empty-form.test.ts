import { describe, expect, it, vi } from 'vitest';
import { scoredItems, seriesOf } from '#domain/form.ts';
import { emptyForm } from '#main/documents/empty-form.ts';
import { writeWord } from '#main/documents/word/write-word.ts';
import { shippedTemplates } from '#tests/helpers/packs.ts';
import { problemsOf, readBody, readFields } from '#tests/helpers/word.ts';

/* The validator takes a second or more for a file, and more where it shares the processor. */
vi.setConfig({ testTimeout: 60_000 });

describe.each(shippedTemplates().map((form) => [form.id, form] as const))(
  'the empty form of %s',
  (_, template) => {
    it('is a valid Word file in which everything can be filled in and nothing is', async () => {
      const bytes = await writeWord(emptyForm(template, '2027-03-12'));
      expect(await problemsOf(bytes)).toEqual([]);
      const fields = readFields(bytes);
      const written = [...fields].filter(([tag, field]) => {
        const isBlank = field.standIn || field.text.trim() === '';
        return !isBlank && !tag.startsWith('mean/');
      });
      expect(written).toEqual([]);
      for (const { item } of scoredItems(template))
        expect([...fields.keys()]).toContain(`rating/${seriesOf(template)[0]}/${item}`);
    });

    it('says how it is filled in, and names nobody', async () => {
      const bytes = await writeWord(emptyForm(template, '2027-03-12'));
      const texts = readBody(bytes).flatMap((part) => ('text' in part ? [part.text] : []));
      expect(texts.some((text) => text.includes('Lederspind'))).toBe(true);
      expect(texts.join()).not.toContain('2000');
    });
  },
);
