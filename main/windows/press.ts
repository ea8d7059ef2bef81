import { app, type BrowserWindow } from 'electron';
import type { Press, Sheet } from '#main/documents/press.ts';
import { MARGIN } from '#main/documents/html/style.ts';
import { oneAtATime } from '#main/one-at-a-time.ts';
import { drawPng } from './draw-png.ts';
import { hiddenWindow, openHidden } from './hidden-window.ts';
import { frameOf } from './page-frame.ts';
import { printSheet } from './print-sheet.ts';

/** How long the window stays ready after its last page, in milliseconds. */
const IDLE = 120_000;

/** What is asked of Chromium's print engine; it measures in inches. */
const PDF = {
  pageSize: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
  displayHeaderFooter: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  margins: {
    top: MARGIN.top / 25.4,
    right: MARGIN.right / 25.4,
    bottom: MARGIN.bottom / 25.4,
    left: MARGIN.left / 25.4,
  },
} as const;

/** A page with nothing on it: printing it brings up all that the next page needs. */
const EMPTY: Sheet = {
  html: '<!doctype html><title>-</title>',
  policy: "default-src 'none'",
  header: ['', ''],
  footer: { remark: '', page: '', of: '' },
};

/**
 * The press of the program: a hidden window that stays ready for the next PDF, since making one
 * takes longer than drawing, and others of one use each.
 */
export function makePress(): Press {
  // Chromium writes it into every PDF as the program that made it.
  app.userAgentFallback = app.name;
  const queue = oneAtATime();
  let window: BrowserWindow | null = null;
  let idle: NodeJS.Timeout | undefined;
  const putAway = () => {
    window?.destroy();
    window = null;
  };
  const take = (): BrowserWindow => {
    if (window === null || window.isDestroyed() || window.webContents.isCrashed())
      window = hiddenWindow();
    return window;
  };
  const draw = async (sheet: Sheet): Promise<Uint8Array> => {
    clearTimeout(idle);
    const { webContents } = take();
    try {
      await openHidden(webContents, sheet);
      return await webContents.printToPDF({ ...PDF, ...frameOf(sheet) });
    } finally {
      idle = setTimeout(putAway, IDLE).unref();
    }
  };
  const warm = async () => {
    if (window === null || window.isDestroyed()) await draw(EMPTY);
  };
  return {
    warm: () => queue(warm),
    pdf: (sheet) => queue(() => draw(sheet)),
    print: printSheet,
    png: drawPng,
  };
}
