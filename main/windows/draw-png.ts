import { createHash } from 'node:crypto';
import type { BrowserWindow, NativeImage } from 'electron';
import type { Drawing } from '#main/documents/press.ts';
import { hiddenWindow, openHidden, type HiddenPage } from './hidden-window.ts';

/** How long Chromium may take over one picture, in milliseconds. */
const PATIENCE = 15_000;

/**
 * The drawing as PNG, by Chromium, off screen.
 * @param scale how many pixels to one of the drawing's own
 */
export async function drawPng({ svg, width, height }: Drawing, scale: number): Promise<Uint8Array> {
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const window = hiddenWindow(size);
  try {
    const drawn = firstWhole(window, size);
    await openHidden(window.webContents, pageOf(svg, size));
    return (await drawn).toPNG();
  } finally {
    window.destroy();
  }
}

type Size = Pick<Drawing, 'width' | 'height'>;

function pageOf(svg: string, { width, height }: Size): HiddenPage {
  const style = `html, body { margin: 0; background: #fff; } svg { display: block; width: ${width}px; height: ${height}px; }`;
  const hash = createHash('sha256').update(style).digest('base64');
  return {
    html: `<!doctype html><meta charset="utf-8"><style>${style}</style>${svg}`,
    policy: `default-src 'none'; style-src 'sha256-${hash}'; img-src data:`,
  };
}

/** The first picture after the page has loaded, in its whole size. */
function firstWhole({ webContents }: BrowserWindow, size: Size): Promise<NativeImage> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('no picture came')), PATIENCE);
    let isLoaded = false;
    webContents.once('did-finish-load', () => {
      isLoaded = true;
      webContents.invalidate();
    });
    webContents.on('paint', (_event, _dirty, image) => {
      const { width, height } = image.getSize();
      if (!isLoaded || width !== size.width || height !== size.height) return;
      clearTimeout(late);
      resolve(image);
    });
  });
}
