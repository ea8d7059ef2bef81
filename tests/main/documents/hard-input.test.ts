import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Conversation } from '#domain/conversation.ts';
import type { Template } from '#domain/template.ts';
import type { DocumentSource } from '#main/documents/source.ts';
import { writeWord } from '#main/documents/word/write-word.ts';
import { arbitraryPaste } from '#tests/helpers/arbitrary-text.ts';
import { emptySource, modelOf, sampleSource, wordOf } from '#tests/helpers/document.ts';
import {
  partsOf,
  partText,
  partXml,
  problemsOf,
  readBody,
  readChart,
  readFields,
} from '#tests/helpers/word.ts';
import { all, textOf } from '#tests/helpers/xml.ts';

/* The validator takes a second or more for a file, and more where it shares the processor. */
vi.setConfig({ testTimeout: 60_000 });

/** Code points that must never reach XML, beside each other and at the ends. */
const POISON = '\u0000\u0008\uFFFE\uFFFF\uD800 <w:p>&amp;]]>"\' \uDC00\u000B\u001F';

/** About two printed pages. */
const TWO_PAGES = Array.from({ length: 12 }, (_, at) => `${at}. ${'Jeg leder. '.repeat(48)}`).join(
  '\n\n',
);

function withTexts(source: DocumentSource, text: string): DocumentSource {
  const { template } = source;
  const examples = Object.fromEntries(
    template.arenas.map(({ id }) => [id, { lykkedes: text, 'ikke-endnu': text }]),
  );
  const { conversation } = source;
  const joint: Conversation['joint'] = {
    ...conversation.joint,
    pay: text,
    focus: [{ id: 'own', arenaId: null, label: text, keywords: text }],
    goals: [{ id: 'goal', cells: { maal: text, tid: text }, due: null, responsible: text }],
  };
  return {
    ...source,
    leader: { ...source.leader, name: text, title: text, unit: text },
    manager: { ...source.manager, name: text },
    conversation: {
      ...conversation,
      leader: { ...conversation.leader, examples },
      manager: { ...conversation.manager, examples },
      joint,
    },
  };
}

describe('hard input', () => {
  it('keeps what XML cannot hold out of every part', async () => {
    const bytes = await wordOf(withTexts(sampleSource(), POISON));
    expect(await problemsOf(bytes)).toEqual([]);
    expect(readFields(bytes).get('pay')?.text).toBe('\uFFFD <w:p>&amp;]]>"\' \uFFFD');
  });

  it('writes whatever somebody pasted so that it is read back as it is shown', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPaste, async (text) => {
        const bytes = await wordOf(withTexts(sampleSource(), text));
        const shown = readFields(bytes).get('example/leader/faglig/lykkedes')?.text;
        expect(shown).toBe(cleaned(text));
      }),
      { numRuns: 40 },
    );
  });

  it('takes names of 300 letters', async () => {
    const bytes = await wordOf(withTexts(sampleSource(), 'Å'.repeat(300)));
    expect(await problemsOf(bytes)).toEqual([]);
    expect(readFields(bytes).get('about/leader')?.text).toContain('Å'.repeat(300));
  });

  it('takes answers of two pages everywhere and fifty goals', async () => {
    const source = withTexts(sampleSource(), TWO_PAGES);
    const goals = Array.from({ length: 50 }, (_, at) => ({
      id: `goal-${at}`,
      cells: { maal: `Mål ${at}`, hvordan: TWO_PAGES },
      due: '2027-05-01',
      responsible: 'Kirsten Amdal',
    }));
    const joint = { ...source.conversation.joint, goals };
    const bytes = await wordOf({ ...source, conversation: { ...source.conversation, joint } });
    expect(await problemsOf(bytes)).toEqual([]);
    const fields = readFields(bytes);
    expect(fields.get('example/leader/ledelsesrum/ikke-endnu')?.text).toBe(TWO_PAGES);
    expect(fields.get('goal/goal-49/hvordan')?.text).toBe(TWO_PAGES);
    expect(fields.get('goal/goal-49/maal')?.text).toBe('Mål 49');
    // A long answer that may not break would jump to the next page and leave the last one empty.
    const rows = all(partXml(partsOf(bytes), 'word/document.xml'), 'tr');
    const long = rows.filter((row) => textOf(row).length > TWO_PAGES.length);
    expect(long.length).toBeGreaterThan(50);
    expect(long.flatMap((row) => all(row, 'cantSplit'))).toEqual([]);
  });

  it('takes arenas with long names, many of them, and gives alike titles a number', async () => {
    const template = wideTemplate();
    const bytes = await wordOf(emptySource(template));
    expect(await problemsOf(bytes)).toEqual([]);
    const fields = [...readFields(bytes)];
    expect(fields.every(([tag, { title }]) => tag.length <= 64 && title.length <= 64)).toBe(true);
    expect(new Set(fields.map(([, { title }]) => title)).size).toBe(fields.length);
    expect(readChart(bytes).cache.categories).toHaveLength(12);
  });

  it('writes halves with a comma in the table and as numbers in the chart', async () => {
    const sample = sampleSource();
    const template = { ...sample.template, scale: { ...sample.template.scale, step: 0.5 } };
    const leader = { ...sample.conversation.leader, ratings: { faglig: 7.5, strategisk: 0.5 } };
    const conversation = { ...sample.conversation, leader };
    const bytes = await wordOf({ ...sample, template, conversation });
    expect(await problemsOf(bytes)).toEqual([]);
    const fields = readFields(bytes);
    expect(fields.get('rating/leader/faglig')?.text).toBe('7,5');
    expect(fields.get('rating/leader/administrativ')).toMatchObject({ text: '–', standIn: true });
    const { cache, workbook } = readChart(bytes);
    expect(cache.series[0]?.values).toEqual([0, 7.5, 0, 0.5, 0]);
    expect(workbook).toEqual(cache);
  });
});

describe('an empty conversation', () => {
  it('is the empty form: zeros in the chart, dashes in its table, rows to write in', async () => {
    const bytes = await wordOf(emptySource());
    expect(await problemsOf(bytes)).toEqual([]);
    const { cache, workbook } = readChart(bytes);
    expect(cache.series).toEqual([
      { name: 'Min vurdering', values: [0, 0, 0, 0, 0] },
      { name: 'Ønskede niveau', values: [0, 0, 0, 0, 0] },
    ]);
    expect(workbook).toEqual(cache);
    const tables = readBody(bytes).flatMap((part) => ('rows' in part ? [part.rows] : []));
    expect(tables.map((rows) => rows.length)).toEqual([5, 6, 1, 6, 4, 4]);
    expect(tables[3]?.slice(1).map((row) => row.slice(1))).toEqual(
      Array.from({ length: 5 }, () => ['–', '–']),
    );
    expect(tables[5]?.[1]).toEqual(['1)\n', '', '', `\nFrist: ${GAP}\nAnsvarlig: ${GAP}`]);
    const texts = readBody(bytes).flatMap((part) => ('text' in part ? [part.text] : []));
    expect(texts).toContain('– betyder ikke vurderet. I spindet står det som 0.');
  });

  it('has rows that are high enough to write in', async () => {
    const bytes = await wordOf(emptySource());
    const heights =
      partText(partsOf(bytes), 'word/document.xml').match(/<w:trHeight [^>]*>/g) ?? [];
    expect(heights).toHaveLength(5 + 1 + 3 + 3);
    for (const height of heights) {
      expect(height).toContain('w:hRule="atLeast"');
      expect(Number(/w:val="(\d+)"/.exec(height)?.[1])).toBeGreaterThanOrEqual(1300);
    }
  });
});

it('refuses what cannot be drawn rather than writing half a file', async () => {
  const model = modelOf(sampleSource());
  const chart = {
    kind: 'radar',
    title: '',
    categories: [],
    series: [],
    scale: { min: 0, max: 1 },
  } as const;
  await expect(writeWord({ ...model, blocks: [{ ...chart, ring: 1, alt: '' }] })).rejects.toThrow(
    /./,
  );
});

const GAP = '\u00A0'.repeat(12);

function cleaned(text: string): string {
  return text.replace(/\r\n?/g, '\n').toWellFormed().replace(CONTROLS, '');
}

// oxlint-disable-next-line no-control-regex -- control characters are what this expression is for
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/g;

function wideTemplate(): Template {
  const { template } = emptySource();
  const arenas = Array.from({ length: 12 }, (_, at) => ({
    id: `en-ledelsesarena-med-et-meget-langt-navn-som-fylder-det-hele-${at}`,
    name: 'Ledelse af fyrre bogstaver og en hel del til',
    chartName: `Ledelse af fyrre bogstaver og en hel del ${at}`,
    definition: '',
    guidance: {},
    statements: [],
  }));
  return { ...template, arenas, radarOrder: arenas.map(({ id }) => id) };
}
