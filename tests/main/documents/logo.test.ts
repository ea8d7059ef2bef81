import { describe, expect, it } from 'vitest';
import { letterheadSchema } from '#domain/letterhead.ts';
import { contrastOnWhite } from '#domain/contrast.ts';
import { readLogo } from '#main/documents/logo.ts';
import { sizeInPicture } from '#main/documents/logo-size.ts';
import type { Drawing, Press } from '#main/documents/press.ts';
import { Failure } from '#main/failure.ts';

const drawings: Drawing[] = [];

/** Chromium is tried end to end; here is seen what it is given. */
const press: Press = {
  warm: () => Promise.resolve(),
  pdf: () => Promise.reject(new Error('no press here')),
  print: () => Promise.reject(new Error('no press here')),
  png: (drawing) => {
    drawings.push(drawing);
    return Promise.resolve(Buffer.from('drawn'));
  },
};

function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(40);
  head.write('\u0089PNG\r\n\u001A\n', 0, 'latin1');
  head.writeUInt32BE(13, 8);
  head.write('IHDR', 12, 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

/** A JPEG up to its frame, after a segment that an editor left there. */
const JPEG = Buffer.from(
  `ffd8 ffe00010${'00'.repeat(14)} ffe10006${'00'.repeat(4)} ffc000110800f0012c03${'00'.repeat(9)}`.replaceAll(
    ' ',
    '',
  ),
  'hex',
);

const svg = (inner: string, size = 'viewBox="0 0 200 50"') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inner}</svg>`);

describe('the size in a picture', () => {
  it('is read from PNG, JPEG and SVG', () => {
    expect(sizeInPicture(png(300, 120))).toEqual({ type: 'image/png', width: 300, height: 120 });
    expect(sizeInPicture(JPEG)).toEqual({ type: 'image/jpeg', width: 300, height: 240 });
    expect(sizeInPicture(svg('<path d="M0 0"/>'))).toMatchObject({ width: 200, height: 50 });
    expect(sizeInPicture(svg('', 'width="30mm" height="10mm"'))).toMatchObject({ width: 30 });
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('Jeg er et logo')],
    ['half a head', png(3, 3).subarray(0, 20)],
    ['no size', png(0, 10)],
    ['a drawing of no size', svg('', '')],
    ['a Word file', Buffer.from('PK\u0003\u0004')],
  ])('is none in %s', (_what, bytes) => {
    expect(sizeInPicture(bytes)).toBeNull();
  });
});

describe('a logo', () => {
  it('is drawn anew, no larger than it may be', async () => {
    expect(await readLogo(png(3000, 600), press)).toEqual({
      png: Buffer.from('drawn').toString('base64'),
      width: 600,
      height: 120,
    });
    expect(await readLogo(png(100, 50), press)).toMatchObject({ width: 100, height: 50 });
    expect(await readLogo(svg('<path d="M0 0"/>'), press)).toMatchObject({
      width: 600,
      height: 150,
    });
    expect(drawings.at(-1)?.svg).toContain('href="data:image/svg+xml;base64,');
  });

  it.each([
    ['logo.no-picture', Buffer.from('ikke et billede')],
    ['logo.too-large', Buffer.alloc(2_000_001)],
    ['logo.too-large', png(100_000, 100_000)],
    ['logo.unsafe', svg('<script>alert(1)</script>')],
    ['logo.unsafe', svg('<path onload="x()"/>')],
    ['logo.unsafe', svg('<image href="https://example.org/a.png"/>')],
    ['logo.unsafe', svg('<style>@import "https://example.org/a.css"</style>')],
    ['logo.unsafe', svg('<foreignObject/>')],
    ['logo.unsafe', Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 9 9"/>')],
  ] as const)('is refused with %s', async (code, bytes) => {
    await expect(readLogo(bytes, press)).rejects.toEqual(new Failure(code));
  });

  it('that Chromium cannot draw is no picture', async () => {
    const broken = { ...press, png: () => Promise.reject(new Error('no picture came')) };
    await expect(readLogo(png(10, 10), broken)).rejects.toMatchObject({ code: 'logo.no-picture' });
  });
});

describe('the colour of a letterhead', () => {
  it('can be read on white', () => {
    const of = (accent: string) =>
      letterheadSchema.safeParse({ name: '', accent, logo: null }).success;
    expect(of('#0b4a6f')).toBe(true);
    expect(of('#767676')).toBe(true);
    expect(of('#777777')).toBe(false);
    expect(of('#ffd500')).toBe(false);
    expect(of('blue')).toBe(false);
    expect(contrastOnWhite('#000000')).toBeCloseTo(21, 5);
    expect(contrastOnWhite('#ffffff')).toBeCloseTo(1, 5);
  });
});
