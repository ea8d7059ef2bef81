import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeHtml } from '#main/documents/html/write-html.ts';
import type { DocumentModel } from '#main/documents/model.ts';
import { emptySource, modelOf, sampleSource } from '#tests/helpers/document.ts';
import { arbitraryPaste } from '#tests/helpers/arbitrary-text.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';
import { all, attribute, parseXml, textOf } from '#tests/helpers/xml.ts';

const sheet = writeHtml(modelOf(sampleSource()));

/** The page as XML: it has no attribute without a value, and every element is closed but these. */
function parsed(html: string) {
  const closed = html
    .replace('<!doctype html>', '')
    .replace(/<(meta|col|br|img)\b([^>]*)>/g, '<$1$2/>');
  return parseXml(closed);
}

const page = parsed(sheet.html);

describe('a document as HTML', () => {
  it('says its language and its title', () => {
    expect(attribute(page, 'lang')).toBe('da-DK');
    expect(all(page, 'title').map(textOf)[0]).toBe('Skemaer og redskaber, Kirsten Amdal, 2027');
  });

  it('has one first heading, and no heading that skips a level', () => {
    const levels = [...sheet.html.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries())
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('has tables whose headings say what they head', () => {
    const tables = all(page, 'table');
    expect(tables.length).toBeGreaterThan(4);
    for (const table of tables) {
      expect(attribute(table, 'aria-label')).not.toBe('');
      const cells = all(table, 'tr').map((row) => all(row, 'th').length + all(row, 'td').length);
      expect(new Set(cells).size).toBe(1);
    }
    const scopes = new Set(all(page, 'th').map((cell) => attribute(cell, 'scope')));
    expect([...scopes].toSorted()).toEqual(['col', 'row']);
  });

  it('has the radar as a drawing with its numbers in words', () => {
    const [svg] = all(page, 'svg');
    if (svg === undefined) throw new Error('no drawing');
    expect(attribute(svg, 'role')).toBe('img');
    expect(attribute(svg, 'aria-label')).toContain('Ønskede niveau: Tværgående ledelse 8');
    expect(all(svg, 'text').map(textOf)).toEqual(expect.arrayContaining(['Faglig ledelse', '9']));
  });

  it('may use its own style and nothing else', () => {
    const style = /<style>([\s\S]*)<\/style>/.exec(sheet.html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(sheet.policy).toContain(`style-src 'sha256-${hash}'`);
    expect(sheet.policy).toMatch(/^default-src 'none'/);
    expect(sheet.html).not.toMatch(
      /<script|\sstyle=|\son\w+=|https?:(?!\/\/www\.w3\.org\/2000\/svg)/,
    );
  });

  it('keeps every text a text, whatever was written', () => {
    fc.assert(
      fc.property(arbitraryPaste, (text) => {
        const wild = `${text}</p><script>alert(1)</script>&amp;"'`;
        const model: DocumentModel = {
          ...modelOf(emptySource(lulsTemplate()), { profile: 'leader', parts: [] }),
          blocks: [
            { kind: 'title', text: wild },
            { kind: 'paragraph', runs: [{ text: wild, strong: true }] },
            { kind: 'list', items: [{ kind: 'paragraph', runs: [{ text: wild }] }] },
          ],
        };
        const { html } = writeHtml(model);
        expect(html).not.toContain('<script');
        expect(all(parsed(html), 'p')).toHaveLength(1);
      }),
    );
  });

  it('begins with the letterhead where there is one', () => {
    const letterhead = {
      name: 'Åby & Omegn <Kommune>',
      accent: '#0a5c36',
      logo: { png: Buffer.from('89504e47', 'hex'), width: 60, height: 30 },
    };
    const { html } = writeHtml(modelOf({ ...sampleSource(), letterhead }));
    expect(html).toContain('<p>Åby &amp; Omegn &lt;Kommune&gt;</p>');
    expect(html).toContain('src="data:image/png;base64,iVBORw=="');
    expect(html).toContain('#0a5c36');
    expect(html.indexOf('letterhead"')).toBeLessThan(html.indexOf('<h1>'));
  });
});
