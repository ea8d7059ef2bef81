/** What kind of picture it is, and its size in its own units. */
export interface PictureSize {
  readonly type: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  readonly width: number;
  readonly height: number;
}

/** The kind and the size of a picture, read from its first bytes; null where it is none that we know. */
export function sizeInPicture(bytes: Uint8Array): PictureSize | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = sizeOfPng(data) ?? sizeOfJpeg(data) ?? sizeOfSvg(data);
  return size === null || !(size.width > 0 && size.height > 0) ? null : size;
}

function sizeOfPng(data: Buffer): PictureSize | null {
  const isPng = data.length > 33 && data.toString('latin1', 0, 8) === '\u0089PNG\r\n\u001A\n';
  if (!isPng || data.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { type: 'image/png', width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
}

/** Walks from segment to segment to the one that begins a frame. */
function sizeOfJpeg(data: Buffer): PictureSize | null {
  if (data.length < 4 || data.readUInt16BE(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < data.length && data[at] === 0xff;) {
    const marker = data[at + 1] ?? 0;
    // The start of a frame, of any coding; C4, C8 and CC are something else.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const [height, width] = [data.readUInt16BE(at + 5), data.readUInt16BE(at + 7)];
      return { type: 'image/jpeg', width, height };
    }
    at += marker === 0xff ? 1 : 2 + data.readUInt16BE(at + 2);
  }
  return null;
}

const NUMBER = '([0-9]+(?:\\.[0-9]+)?)';

/** The size that the drawing gives itself, or the shape of its view. */
function sizeOfSvg(data: Buffer): PictureSize | null {
  const root = /<svg\b[^>]*>/i.exec(data.toString('utf8', 0, 20_000))?.[0];
  if (root === undefined) return null;
  const number = (name: string) =>
    Number(
      new RegExp(`\\s${name}\\s*=\\s*["']\\s*${NUMBER}(?:px|pt|mm|cm|in)?\\s*["']`, 'i').exec(
        root,
      )?.[1] ?? Number.NaN,
    );
  const [width, height] = [number('width'), number('height')];
  if (width > 0 && height > 0) return { type: 'image/svg+xml', width, height };
  const view = /\sviewBox\s*=\s*["']([^"']+)["']/i
    .exec(root)?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , wide = Number.NaN, high = Number.NaN] = view ?? [];
  return { type: 'image/svg+xml', width: wide, height: high };
}
