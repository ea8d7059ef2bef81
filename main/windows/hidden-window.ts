import { randomUUID } from 'node:crypto';
import { BrowserWindow, session, type Session, type WebContents } from 'electron';
import { ORIGIN } from '#main/ipc/sender.ts';
import { lockContents, lockSession } from './lockdown.ts';
import { serveApp } from './protocol.ts';

/** A page as text, and what it may load. */
export interface HiddenPage {
  readonly html: string;
  /** Its Content-Security-Policy. */
  readonly policy: string;
}

/** The pages that are being loaded, by their name; they are never on disk. */
const pages = new Map<string, HiddenPage>();

let own: Session | null = null;

/** The session of all hidden windows: in memory, without a network, with those pages alone. */
function hiddenSession(): Session {
  if (own !== null) return own;
  own = session.fromPartition('press');
  lockSession(own);
  serveApp(own, (address) => {
    const page = pages.get(new URL(address).pathname.slice(1));
    if (page === undefined) return Promise.resolve(null);
    const headers = {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': page.policy,
      'X-Content-Type-Options': 'nosniff',
    };
    return Promise.resolve({ statusCode: 200, data: Buffer.from(page.html), headers });
  });
  return own;
}

/** What a window that draws off screen needs to know. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
}

/**
 * A window that nobody sees, for pages without scripts.
 * @param canvas draws into memory, in that size, rather than for paper
 */
export function hiddenWindow(canvas?: Canvas): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    ...(canvas === undefined ? {} : { ...canvas, useContentSize: true, frame: false }),
    webPreferences: {
      session: hiddenSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webSecurity: true,
      spellcheck: false,
      devTools: false,
      ...(canvas === undefined ? {} : { offscreen: true }),
    },
  });
  lockContents(window.webContents);
  return window;
}

/** Shows the page in that window, and forgets it. @throws Electron's error where it does not load */
export async function openHidden(contents: WebContents, page: HiddenPage): Promise<void> {
  const name = randomUUID();
  pages.set(name, page);
  try {
    await contents.loadURL(`${ORIGIN}/${name}`);
  } finally {
    pages.delete(name);
  }
}
