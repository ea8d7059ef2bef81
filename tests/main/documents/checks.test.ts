import { strFromU8, strToU8, zipSync } from 'fflate/browser';
import { describe, expect, it, vi } from 'vitest';
import { sampleSource, wordOf } from '#tests/helpers/document.ts';
import { partsOf, problemsOf, readChart } from '#tests/helpers/word.ts';

/* The validator takes a second or more for a file, and more where it shares the processor. */
vi.setConfig({ testTimeout: 60_000 });

const sample = partsOf(await wordOf(sampleSource()));

/** The sample with one part changed. */
function tampered(path: string, change: (xml: string) => string): Uint8Array {
  const part = sample[path];
  if (part === undefined) throw new Error(`no part ${path}`);
  const changed = change(strFromU8(part));
  expect(changed).not.toBe(strFromU8(part));
  return zipSync({ ...sample, [path]: strToU8(changed) });
}

const DOCUMENT = 'word/document.xml';
const CHART = 'word/charts/chart1.xml';
const BOOK = Object.keys(sample).find((path) => path.endsWith('.xlsx')) ?? '';

describe('the checks of a Word file notice', () => {
  it('an element where none may stand', async () => {
    const file = tampered(DOCUMENT, (xml) => xml.replace('<w:tblPr>', '<w:tblPr><w:p/>'));
    expect((await problemsOf(file)).join()).toContain('docx: ');
  });

  it('a cell without a paragraph', async () => {
    const file = tampered(DOCUMENT, (xml) =>
      xml.replace(/(<w:tc><w:tcPr>.*?<\/w:tcPr>)<w:p>.*?<\/w:p>/, '$1'),
    );
    expect((await problemsOf(file)).join()).toContain('1 cells without a paragraph');
  });

  it('two fields with one identity', async () => {
    const file = tampered(DOCUMENT, (xml) =>
      xml.replace('<w:id w:val="2"/>', '<w:id w:val="1"/>').replace('about/unit', 'about/year'),
    );
    expect(await problemsOf(file)).toEqual(
      expect.arrayContaining(['two controls with one id', 'two controls with one tag']),
    );
  });

  it('axes that the chart does not have, and points that are not there', async () => {
    const file = tampered(CHART, (xml) =>
      xml
        .replace('<c:axId val="2"/>', '<c:axId val="9"/>')
        .replace('ptCount val="5"', 'ptCount val="6"'),
    );
    const problems = (await problemsOf(file)).join();
    expect(problems).toContain('axes 1,2 but used 1,9');
    expect(problems).toContain('another number of points');
  });

  it('a workbook that is none', async () => {
    const file = zipSync({ ...sample, [BOOK]: strToU8('garbage') });
    expect((await problemsOf(file)).join()).toContain('xlsx: File contains corrupted data');
  });

  it('a chart that shows other numbers than its workbook holds', () => {
    const file = tampered(CHART, (xml) => xml.replace('<c:v>7</c:v>', '<c:v>8</c:v>'));
    const { cache, workbook } = readChart(file);
    expect(cache).not.toEqual(workbook);
  });
});
