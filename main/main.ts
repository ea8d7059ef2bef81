import { app, nativeTheme, type BrowserWindow } from 'electron';
import * as nodeModule from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { foldersOf } from './folders.ts';
import { logError, logTo } from './log.ts';
import { opensDoor } from './switches.ts';
import { silenceChromium } from './windows/lockdown.ts';
import { openMainWindow } from './windows/main-window.ts';
import { setMenu } from './windows/menu.ts';
import { registerScheme } from './windows/protocol.ts';
import { themeIn } from './windows/theme.ts';

/** The name under which Windows keeps the program's windows together; the installer's as well. */
const APP_ID = 'dk.lederspind.app';

/*
 * The order is what makes the start quick and safe: a second start ends before it reads anything;
 * the window is made first, and all that answers it is loaded while it comes up. Nothing large is
 * imported here for that reason. No `await` stands at the top level: Electron is not ready before
 * this file is loaded.
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
  // What people see is stored: a window that goes away in the middle of a talk helps nobody.
  process.on('uncaughtException', (error) => logError('uncaught', error));
  process.on('unhandledRejection', (error) => logError('unhandled', error));
  // The Node of the oldest Electron that we run on does not have it.
  if ('enableCompileCache' in nodeModule)
    nodeModule.enableCompileCache(join(folders.cache, 'compiled'));
  app.setAppUserModelId(APP_ID);
  app
    .whenReady()
    .then(openUp)
    .catch((error: unknown) => {
      logError('start', error);
      app.exit(1);
    });
} else {
  app.exit(0);
}

function openUp(): void {
  nativeTheme.themeSource = themeIn(join(folders.home, 'settings.json'));
  const window = openMainWindow({
    bundle: join(import.meta.dirname, '..', 'renderer'),
    preload: join(import.meta.dirname, '..', 'preload', 'preload.cjs'),
    placeFile: join(folders.home, 'window.json'),
    icon: app.isPackaged
      ? join(process.resourcesPath, 'icon.png')
      : join(app.getAppPath(), 'resources', 'icons', '512x512.png'),
    forDevelopers: !app.isPackaged,
    answer: async (asking) => (await import('./start.ts')).start(folders, asking),
  });
  app.on('second-instance', () => show(window));
  app.on('window-all-closed', () => app.quit());
  setMenu(!app.isPackaged);
}

function show(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
