import { BrowserWindow, session } from 'electron';
import { ORIGIN } from '#main/ipc/sender.ts';
import { lockContents, lockSession } from './lockdown.ts';
import { serveApp } from './protocol.ts';

/**
 * Prints one page through the system's print dialog: in a window that nobody sees, without
 * scripts, and without a trace on disk.
 * @param html a whole page that needs nothing else, not even a style
 * @returns false where the person chose no printer
 */
export async function printPage(html: string): Promise<boolean> {
  const pages = session.fromPartition(`print-${Date.now()}`);
  lockSession(pages);
  serveApp(pages, () =>
    Promise.resolve({ statusCode: 200, data: Buffer.from(html), headers: HEADERS }),
  );
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: pages, sandbox: true, javascript: false, spellcheck: false },
  });
  lockContents(window.webContents);
  try {
    await window.loadURL(`${ORIGIN}/print`);
    return await new Promise((resolve) => {
      window.webContents.print({ silent: false, printBackground: false }, (isPrinted) =>
        resolve(isPrinted),
      );
    });
  } finally {
    window.destroy();
  }
}

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'",
};
