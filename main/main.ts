import { app, nativeTheme, type BrowserWindow } from 'electron';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { foldersOf, type Folders } from './folders.ts';
import { logError, logTo } from './log.ts';
import { opensDoor } from './switches.ts';
import { silenceChromium } from './windows/lockdown.ts';
import { openMainWindow } from './windows/main-window.ts';
import { setMenu } from './windows/menu.ts';
import { registerScheme } from './windows/protocol.ts';
import { themeIn } from './windows/theme.ts';

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
  app
    .whenReady()
    .then(() => openUp(folders))
    .catch((error: unknown) => {
      logError('start', error);
      app.exit(1);
    });
} else {
  app.exit(0);
}

function openUp(folders: Folders): void {
  nativeTheme.themeSource = themeIn(join(folders.home, 'settings.json'));
  const window = openMainWindow({
    bundle: join(import.meta.dirname, '..', 'renderer'),
    preload: join(import.meta.dirname, '..', 'preload', 'preload.cjs'),
    placeFile: join(folders.home, 'window.json'),
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
