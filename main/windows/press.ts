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

/** One hidden window, which draws one sheet after the other. */
interface Stand {
  /** How many sheets wait for it or are being drawn. */
  readonly waiting: () => number;
  readonly warm: () => Promise<void>;
  readonly draw: (sheet: Sheet) => Promise<Uint8Array>;
}

/** A stand that makes its window when it is needed, and keeps it for a while. */
function makeStand(): Stand {
  const queue = oneAtATime();
  let window: BrowserWindow | null = null;
  let idle: NodeJS.Timeout | undefined;
  let waiting = 0;
  const putAway = () => {
    window?.destroy();
    window = null;
  };
  const isReady = () => window !== null && !window.isDestroyed() && !window.webContents.isCrashed();
  const print = async (sheet: Sheet): Promise<Uint8Array> => {
    clearTimeout(idle);
    if (window === null || !isReady()) window = hiddenWindow();
    const { webContents } = window;
    try {
      await openHidden(webContents, sheet);
      return await webContents.printToPDF({ ...PDF, ...frameOf(sheet) });
    } finally {
      idle = setTimeout(putAway, IDLE).unref();
    }
  };
  const draw = async (sheet: Sheet): Promise<Uint8Array> => {
    waiting += 1;
    try {
      return await queue(() => print(sheet));
    } finally {
      waiting -= 1;
    }
  };
  const warm = async () => {
    if (!isReady()) await draw(EMPTY);
  };
  return { waiting: () => waiting, warm, draw };
}

/**
 * The press of the program: a hidden window that stays ready for the next PDF, since making one
 * takes longer than drawing; a second one where many are wanted at once; and others of one use
 * each, to print and for pictures.
 */
export function makePress(): Press {
  // Chromium writes it into every PDF as the program that made it.
  app.userAgentFallback = app.name;
  const first = makeStand();
  const second = makeStand();
  return {
    warm: first.warm,
    pdf: (sheet) => (first.waiting() > second.waiting() ? second : first).draw(sheet),
    print: printSheet,
    png: drawPng,
  };
}
