import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES, LOCALES, type Language } from '#domain/language.ts';
import { radarArenas, seriesOf } from '#domain/form.ts';
import type { Template } from '#domain/template.ts';
import { longDay, score } from '#main/documents/format.ts';
import { ringOf } from '#main/documents/sections/ratings.ts';
import { arbitraryScale, arbitraryTemplate } from '#tests/helpers/arbitrary-template.ts';
import { emptySource, sampleSource, wordOf } from '#tests/helpers/document.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';
import {
  partsOf,
  partText,
  partXml,
  problemsOf,
  readBody,
  readChart,
} from '#tests/helpers/word.ts';
import { all, attribute } from '#tests/helpers/xml.ts';

/* The validator takes a second or more for a file, and more where it shares the processor. */
vi.setConfig({ testTimeout: 60_000 });

function headingsOf(bytes: Uint8Array): string[] {
  return readBody(bytes).flatMap((part) =>
    'style' in part && part.style === 'Heading1' ? [part.text] : [],
  );
}

describe('any form', () => {
  it('has its own sections in its own order, and its own radar', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTemplate, async (template) => {
        const bytes = await wordOf(emptySource(template));
        expect(headingsOf(bytes)).toEqual(template.sections.map(({ title }) => title));
        if (template.sections.some(({ kind }) => kind === 'ratings'))
          expectEmptyRadar(bytes, template);
      }),
      { numRuns: 60 },
    );
  });

  it('is a valid Word file', async () => {
    for (const template of fc.sample(arbitraryTemplate, { seed: 7, numRuns: 6 }))
      expect(await problemsOf(await wordOf(emptySource(template)))).toEqual([]);
  });

  it('has rings that end on the outermost and can be told apart', () => {
    fc.assert(
      fc.property(arbitraryScale, (scale) => {
        const rings = (scale.max - scale.min) / ringOf(scale);
        expect(rings).toBeCloseTo(Math.round(rings), 9);
        expect(rings).toBeGreaterThanOrEqual(4);
        expect(rings).toBeLessThanOrEqual(10);
      }),
    );
  });
});

function expectEmptyRadar(bytes: Uint8Array, template: Template): void {
  const { cache, workbook } = readChart(bytes);
  expect(workbook).toEqual(cache);
  expect(cache.categories).toEqual(radarArenas(template).map(({ chartName }) => chartName));
  const start = template.arenas.map(() => template.scale.start);
  const shown = seriesOf(template).filter((series) => series !== 'manager');
  expect(cache.series.map(({ values }) => values)).toEqual(shown.map(() => start));
}

const SAID: Record<Language, readonly string[]> = {
  da: [
    'Leders leder',
    'Ansvarlig: ',
    'Frist: ',
    'Ledelsesarena',
    'Gemt 12. marts 2027',
    'Side ',
    ' af ',
  ],
  nb: [
    'Leders leder',
    'Ansvarlig: ',
    'Frist: ',
    'Ledelsesarena',
    'Lagret 12. mars 2027',
    'Side ',
    ' av ',
  ],
  en: [
    'Leader’s manager',
    'Responsible: ',
    'Due: ',
    'Leadership arena',
    'Saved 12 March 2027',
    'Page ',
    ' of ',
  ],
};

describe.each(LANGUAGES)('a form in %s', (language) => {
  it('speaks that language, marks it in every part and is valid', async () => {
    const template = { ...lulsTemplate(), language };
    const bytes = await wordOf({ ...sampleSource(), template });
    expect(await problemsOf(bytes)).toEqual([]);
    const parts = partsOf(bytes);
    const text = partText(parts, 'word/document.xml') + partText(parts, 'word/footer1.xml');
    for (const words of SAID[language]) expect(text).toContain(words);
    const marked = ['word/styles.xml', 'word/charts/chart1.xml'].flatMap((path) =>
      all(partXml(parts, path), 'lang').map((element) => attribute(element, 'val')),
    );
    expect(marked).toEqual([LOCALES[language], LOCALES[language]]);
    expect(partText(parts, 'docProps/core.xml')).toContain(`<dc:language>${LOCALES[language]}<`);
  });
});

it('writes days and scores as people in that language do', () => {
  expect(LANGUAGES.map((language) => longDay('2027-01-05', language))).toEqual([
    '5. januar 2027',
    '5. januar 2027',
    '5 January 2027',
  ]);
  expect(LANGUAGES.map((language) => score(7.5, language))).toEqual(['7,5', '7,5', '7.5']);
  expect(score(-2, 'da')).toBe('-2');
});
