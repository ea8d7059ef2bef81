import { describe, expect, it } from 'vitest';
import { SIDES, type Conversation } from '#domain/conversation.ts';
import { DOCUMENT_PARTS } from '#domain/document-choice.ts';
import { changed } from '#main/documents/sections/changed.ts';
import { WORDS } from '#main/documents/words.ts';
import type { Material } from '#main/documents/sections/parts.ts';
import { sectionOf } from '#domain/form.ts';
import { SERIES } from '#domain/sections.ts';
import { modelOf, sampleSource } from '#tests/helpers/document.ts';
import { lulsTemplate, sampleConversation } from '#tests/helpers/sample.ts';

const template = lulsTemplate();
const sample = sampleConversation();
const WHY = 'Jeg kendte ikke arbejdet med overgangen til skole godt nok.';

/** The texts of the section's table, row by row. */
function rowsOf(conversation: Conversation): string[][] {
  const section = sectionOf(template, 'ratings');
  if (section === null) throw new Error('the form scores nothing');
  const material: Material = {
    conversation,
    template,
    words: WORDS.da,
    series: SERIES,
    sides: SIDES,
    parts: new Set(DOCUMENT_PARTS),
  };
  return changed(section, material).flatMap((block) =>
    block.kind === 'table'
      ? [...block.header, ...block.rows].map(({ cells }) =>
          cells.map(({ content }) =>
            content.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''),
          ),
        )
      : [],
  );
}

describe('what changed during the talk', () => {
  it('stands in the document after the numbers, with what it was, what it is, and why', () => {
    expect(rowsOf(sample)).toEqual([
      ['Ledelsesarena', 'Vurdering', 'Før', 'Efter', 'Hvorfor'],
      ['Tværgående ledelse', 'Leders leders vurdering', '5', '6', WHY],
    ]);
    const { blocks } = modelOf(sampleSource());
    const titles = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    const at = titles.indexOf('Ændret under samtalen');
    expect(titles[at - 1]).toBe(sectionOf(template, 'ratings')?.title);
  });

  it('is left out where nobody wrote why', () => {
    const reasons = { 'manager/tvaergaaende': ' \n' };
    expect(rowsOf({ ...sample, joint: { ...sample.joint, reasons } })).toEqual([]);
    expect(rowsOf({ ...sample, prepared: null })).toEqual([]);
  });

  it('tells of a score that was given or taken away', () => {
    const { strategisk: _, ...ratings } = sample.leader.ratings;
    const reasons = { 'leader/strategisk': 'Vi venter med det.' };
    const now = {
      ...sample,
      leader: { ...sample.leader, ratings },
      joint: { ...sample.joint, reasons },
    };
    expect(rowsOf(now)[1]).toEqual([
      'Strategisk ledelse',
      'Min vurdering',
      '6',
      '–',
      'Vi venter med det.',
    ]);
  });
});
