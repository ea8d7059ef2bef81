import { createHash } from 'node:crypto';
import type { BrowserWindow, NativeImage } from 'electron';
import type { Drawing } from '#main/documents/press.ts';
import { hiddenWindow, openHidden, type HiddenPage } from './hidden-window.ts';

/** How long Chromium may take over one picture, in milliseconds. */
const PATIENCE = 8000;

/**
 * The drawing as PNG, by Chromium, off screen.
 * @param scale how many pixels to one of the drawing's own
 */
export async function drawPng({ svg, width, height }: Drawing, scale: number): Promise<Uint8Array> {
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const window = hiddenWindow(size);
  try {
    await openHidden(window.webContents, pageOf(svg, size));
    return (await wholePicture(window, size)).toPNG();
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

/** What is drawn once the page stands there: Chromium may first hand over the ground alone. */
async function wholePicture({ webContents }: BrowserWindow, size: Size): Promise<NativeImage> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const image = await webContents.capturePage();
    const { width, height } = image.getSize();
    if (width === size.width && height === size.height && isDrawn(image)) return image;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error('no picture came');
}

/** Whether anything but the ground is in the picture. */
function isDrawn(image: NativeImage): boolean {
  return image.toBitmap().some((part) => part < 250);
}
