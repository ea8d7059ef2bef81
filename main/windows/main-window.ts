import { BrowserWindow, nativeTheme, screen, session, type Session } from 'electron';
import { readJsonFile, writeJsonFileNow } from '#main/files/json-file.ts';
import { ORIGIN } from '#main/ipc/sender.ts';
import { logError } from '#main/log.ts';
import { START_PAGE } from './bundle.ts';
import { lockContents, lockSession } from './lockdown.ts';
import { placeOn, placeShape, SMALLEST, type Place } from './place.ts';
import { serveBundle } from './protocol.ts';

/** Warm paper and the dark ground of the look: what stands there before the page has drawn. */
const GROUND = { light: '#F6F4EF', dark: '#131A1F' } as const;

interface Options {
  /** Absolute path of the page and its parts. */
  readonly bundle: string;
  /** Absolute path of the preload script. */
  readonly preload: string;
  /** The file that remembers the window's place. */
  readonly placeFile: string;
  /** Whether developer tools may open. */
  readonly forDevelopers: boolean;
  /** Until then the page gets no script: nobody would answer it. */
  readonly answering: Promise<void>;
}

/** Opens the one window of the program; it shows itself when the page has drawn. */
export function openMainWindow(options: Options): BrowserWindow {
  const last = readJsonFile(options.placeFile, placeShape);
  const window = new BrowserWindow({
    ...placeOn(workAreas(), last),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Lederspind',
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: {
      session: pageSession(options),
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: options.forDevelopers,
      // Chromium would fetch its dictionaries from a server of its maker.
      spellcheck: false,
    },
  });
  window.setMenuBarVisibility(false);
  lockContents(window.webContents);
  window.once('ready-to-show', () => {
    if (last?.maximised === true) window.maximize();
    window.show();
  });
  window.on('close', () => remember(options.placeFile, placeOf(window)));
  window.loadURL(`${ORIGIN}/${START_PAGE}`).catch((error: unknown) => logError('window', error));
  return window;
}

/** A session in memory: nothing that a page does leaves a trace on disk. */
function pageSession({ bundle, answering }: Options): Session {
  const pages = session.fromPartition('pages');
  if (!pages.protocol.isProtocolHandled('app')) {
    lockSession(pages);
    serveBundle(pages.protocol, bundle, answering);
  }
  return pages;
}

function workAreas() {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
}

function placeOf(window: BrowserWindow): Place {
  return { ...window.getNormalBounds(), maximised: window.isMaximized() };
}

/** A place that cannot be remembered is no reason to trouble anybody. */
function remember(file: string, place: Place): void {
  try {
    writeJsonFileNow(file, place);
  } catch (error) {
    logError('window place', error);
  }
}
