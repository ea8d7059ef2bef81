import { app, nativeTheme, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { homedir } from 'node:os';
import { Conversations } from './conversations.ts';
import { foldersOf, type Folders } from './folders.ts';
import { allHandlers } from './handlers/all.ts';
import { serve } from './ipc/serve.ts';
import { osProtection } from './keys/os-protection.ts';
import { waitingIn } from './keys/waiting.ts';
import { logError, logTo } from './log.ts';
import { Program } from './program.ts';
import { Seats } from './seats.ts';
import { settingsIn } from './settings.ts';
import { packsIn } from './templates.ts';
import { deskOf } from './windows/desk.ts';
import { silenceChromium } from './windows/lockdown.ts';
import { openMainWindow } from './windows/main-window.ts';
import { setMenu } from './windows/menu.ts';
import { registerScheme } from './windows/protocol.ts';
import { opensDoor } from './switches.ts';

/*
 * The order is what makes the start quick and safe: a second start ends before it reads anything,
 * the window begins to load while the data is opened beside it, and the first call of the page
 * waits for that. No `await` stands at the top level: Electron is not ready before this file is
 * loaded.
 */
const folders = foldersOf({ platform: process.platform, env: process.env, homedir: homedir() });
app.setPath('userData', folders.home);
app.setPath('sessionData', folders.cache);

if (app.isPackaged && opensDoor(process.argv)) {
  process.stderr.write('Lederspind does not start with debugging switches.\n');
  app.exit(1);
} else if (app.requestSingleInstanceLock()) {
  silenceChromium(app);
  registerScheme();
  logTo(join(folders.home, 'log', 'lederspind.log'));
  app
    .whenReady()
    .then(() => start(folders))
    .catch((error: unknown) => {
      logError('start', error);
      app.exit(1);
    });
} else {
  app.exit(0);
}

function start({ home, data }: Folders): void {
  const settings = settingsIn(home, ({ theme }) => {
    nativeTheme.themeSource = theme;
  });
  const program = new Program({
    folder: data,
    os: osProtection,
    waiting: waitingIn(home, Date.now),
    settings,
  });
  let window: BrowserWindow | null = null;
  const handlers = allHandlers({
    program,
    settings,
    packs: packsIn(templateFolder()),
    conversations: new Conversations(() => program.db()),
    seats: new Seats(),
    desk: deskOf(() => window),
    folder: data,
  });
  serve(handlers, () => window);
  setMenu(!app.isPackaged);
  window = openMainWindow({
    bundle: join(import.meta.dirname, '..', 'renderer'),
    preload: join(import.meta.dirname, '..', 'preload', 'preload.cjs'),
    placeFile: join(home, 'window.json'),
    forDevelopers: !app.isPackaged,
  });
  program.look().catch((error: unknown) => logError('look', error));
  app.on('second-instance', () => show(window));
  endWith(program);
}

/** The templates lie beside the program, where a municipality can look at them. */
function templateFolder(): string {
  const root = app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources');
  return join(root, 'templates');
}

function show(window: BrowserWindow | null): void {
  if (window === null || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** The program ends with its window, after the data was put away. */
function endWith(program: Program): void {
  let isPutAway = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (isPutAway) return;
    event.preventDefault();
    program
      .close()
      .catch((error: unknown) => logError('close', error))
      .finally(() => {
        isPutAway = true;
        // Electron ignores a quit that comes before it has noticed that this one was put off.
        setImmediate(() => app.quit());
      });
  });
}
