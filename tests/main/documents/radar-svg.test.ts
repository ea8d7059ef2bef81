import { execFileSync } from 'node:child_process';
import { crc32 } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRadar } from '#main/documents/build.ts';
import { radarSvg } from '#main/documents/svg/radar-svg.ts';
import { SIZE } from '#main/documents/svg/radar-layout.ts';
import { textWidth } from '#main/documents/svg/text-width.ts';
import { withDensity } from '#main/documents/svg/png-density.ts';
import { arbitraryTemplate } from '#tests/helpers/arbitrary-template.ts';
import { emptySource, sampleSource } from '#tests/helpers/document.ts';
import { all, attribute, parseXml, textOf, type Element } from '#tests/helpers/xml.ts';

function chartOf(source = sampleSource()) {
  const chart = buildRadar(source);
  if (chart === null) throw new Error('no radar');
  return chart;
}

const { svg } = radarSvg(chartOf());

/** The picture as librsvg draws it: its pixels, three parts each. */
function drawn(drawing: string): { width: number; height: number; png: Buffer } {
  const png = execFileSync('rsvg-convert', ['--format=png', '--background-color=white'], {
    input: drawing,
    maxBuffer: 1e8,
  });
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), png };
}

describe('the radar as a drawing', () => {
  it('uses nothing that only browsers know', () => {
    expect(svg).not.toMatch(/foreignObject|<style|class=|var\(|@import|<image|href=|<script/);
    expect(svg).toContain('font-family="Arial, Helvetica, \'Liberation Sans\', sans-serif"');
  });

  it('is drawn by a program that is no browser, in its size and with ink in it', () => {
    const { width, height, png } = drawn(svg);
    expect([width, height]).toEqual([SIZE.width, SIZE.height]);
    const blank = drawn(svg.replace(/<(?:g|text|path|circle)\b[\s\S]*(?=<\/svg>)/, ''));
    expect(png.length).toBeGreaterThan(blank.png.length * 5);
  });

  it('tells its lines apart without colours', () => {
    const dashes = all(parseXml(svg), 'path')
      .filter((path) => path.attributes['stroke-linejoin'] === 'round')
      .map(
        (path) => `${path.attributes['stroke-dasharray'] ?? ''}/${attribute(path, 'stroke-width')}`,
      );
    expect(new Set(dashes).size).toBe(3);
    expect(svg).toMatch(/<circle/);
    expect(svg).toMatch(/<rect x/);
  });

  it('has every arena, every score and every name as a text', () => {
    const texts = all(parseXml(svg), 'text').map(textOf);
    const { categories, series } = chartOf();
    for (const { name } of series) expect(texts).toContain(name);
    for (const words of series.flatMap((one) => one.words)) expect(texts).toContain(words);
    const joined = texts.join(' ');
    for (const category of categories) expect(joined).toContain(category);
  });

  it('says a dash where nobody has scored', () => {
    const texts = all(parseXml(radarSvg(chartOf(emptySource())).svg), 'text').map(textOf);
    expect(texts.filter((text) => text === '–').length).toBeGreaterThan(4);
  });

  it('keeps every text within the picture, on any form', () => {
    fc.assert(
      fc.property(arbitraryTemplate, (template) => {
        const chart = buildRadar(emptySource(template));
        if (chart === null) return;
        for (const text of all(parseXml(radarSvg(chart).svg), 'text')) {
          const y = Number(attribute(text, 'y'));
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(SIZE.height);
        }
      }),
    );
    for (const text of all(parseXml(svg), 'text')) expect(isInside(text)).toBe(true);
  });
});

function isInside(text: Element): boolean {
  const [x, size] = [Number(attribute(text, 'x')), Number(attribute(text, 'font-size'))];
  const width = textWidth(textOf(text), size, text.attributes['font-weight'] === 'bold');
  const left = x - width * ({ start: 0, middle: 0.5, end: 1 }[attribute(text, 'text-anchor')] ?? 0);
  return left >= 0 && left + width <= SIZE.width;
}

describe('a PNG with its density', () => {
  it('is still a picture that others read, and says how dense it is', () => {
    const { png } = drawn(svg);
    const dense = Buffer.from(withDensity(png, 300));
    expect(dense.length).toBe(png.length + 21);
    const page = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image width="9" height="9" href="data:image/png;base64,${dense.toString('base64')}"/></svg>`;
    const blank = page.replace(/<image.*\/>/, '');
    const draw = (input: string) => execFileSync('rsvg-convert', [], { input });
    expect(draw(page).equals(draw(blank))).toBe(false);
    const chunk = dense.subarray(dense.indexOf('pHYs'), dense.indexOf('pHYs') + 13);
    expect(chunk.readUInt32BE(4)).toBe(11_811);
    expect(chunk.readUInt8(12)).toBe(1);
    expect(dense.readUInt32BE(dense.indexOf('pHYs') + 13)).toBe(crc32(chunk));
  });
});
