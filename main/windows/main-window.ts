import { BrowserWindow, nativeTheme, screen, session } from 'electron';
import { readJsonFile, writeJsonFileNow } from '#main/files/json-file.ts';
import { ORIGIN } from '#main/ipc/sender.ts';
import { logError } from '#main/log.ts';
import { START_PAGE } from './bundle.ts';
import { lockContents, lockSession } from './lockdown.ts';
import { placeOn, placeShape, SMALLEST, type Place } from './place.ts';
import { findInBundle, serveApp } from './protocol.ts';

/** Warm paper and the dark ground of the look: what stands there before the page has drawn. */
const GROUND = { light: '#F6F4EF', dark: '#131A1F' } as const;

interface Options {
  /** Absolute path of the page and its parts. */
  readonly bundle: string;
  /** Absolute path of the preload script. */
  readonly preload: string;
  /** The file that remembers the window's place. */
  readonly placeFile: string;
  /** A picture for systems that do not take it from the program's file. */
  readonly icon: string;
  /** Whether developer tools may open. */
  readonly forDevelopers: boolean;
  /** Begins to answer the window. The page gets no script before that: nobody would answer it. */
  readonly answer: (window: BrowserWindow) => Promise<void>;
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
    ...(process.platform === 'linux' ? { icon: options.icon } : {}),
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: {
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
  comeBack(window);
  window.once('ready-to-show', () => {
    if (last?.maximised === true) window.maximize();
    window.show();
  });
  window.on('close', () => remember(options.placeFile, placeOf(window)));
  preparePages(options.bundle, () => options.answer(window));
  window.loadURL(`${ORIGIN}/${START_PAGE}`).catch((error: unknown) => logError('window', error));
  return window;
}

/**
 * The pages run in the session that Electron makes in any case; a second one would cost a tenth
 * of a second. It keeps the compiled scripts of the bundle for the next start, in the folder for
 * caches. The pages store nothing in it.
 */
function preparePages(bundle: string, answer: () => Promise<void>): void {
  let answering: Promise<void> | null = null;
  const answered = () => (answering ??= answer());
  lockSession(session.defaultSession);
  serveApp(session.defaultSession, (address) => findInBundle(bundle, answered, address));
}

/** Milliseconds within which a page that fails again is left alone. */
const SOON = 30_000;

/** A page whose process ends begins anew; all that it called stored is there. */
function comeBack({ webContents }: BrowserWindow): void {
  let last = 0;
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || Date.now() - last < SOON) return;
    last = Date.now();
    logError(`window ${reason}`, new Error(reason));
    webContents.reload();
  });
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
