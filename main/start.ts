import { app, nativeTheme, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { Conversations } from './conversations.ts';
import type { Folders } from './folders.ts';
import { allHandlers } from './handlers/all.ts';
import { whenIdle } from './idle.ts';
import { serve } from './ipc/serve.ts';
import { settleOpenFilings } from './filing/settle.ts';
import { osProtection } from './keys/os-protection.ts';
import { waitingIn } from './keys/waiting.ts';
import { logError } from './log.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { newerForms } from './templates/newer.ts';
import { Pins } from './pins.ts';
import { Program } from './program.ts';
import { Seats } from './seats.ts';
import { settingsIn } from './settings.ts';
import { packsIn } from './templates/packs.ts';
import { deskOf } from './windows/desk.ts';
import { makePress } from './windows/press.ts';

/** Milliseconds without a change after which the database is tidied. */
const QUIET = 2000;

/**
 * All that answers the window: begins to open the data, and listens. Loaded while the window
 * comes up, since reading this much code takes as long as making the window's process.
 */
export function start({ home, data }: Folders, window: BrowserWindow): void {
  const settings = settingsIn(home, ({ theme }) => {
    nativeTheme.themeSource = theme;
  });
  const filing = oneAtATime();
  const program = new Program({
    folder: data,
    os: osProtection,
    waiting: waitingIn(home, Date.now),
    settings,
    onOpen: (opened) => {
      filing(() => settleOpenFilings(opened, () => new Date())).catch((error: unknown) =>
        logError('settle filing', error),
      );
    },
  });
  const db = () => program.db();
  const noteWork = whenIdle(QUIET, () =>
    program.tidy().catch((error: unknown) => logError('tidy', error)),
  );
  const packs = packsIn(templateFolder());
  const handlers = allHandlers({
    program,
    settings,
    packs,
    conversations: new Conversations(db, noteWork, newerForms({ program, packs })),
    pins: new Pins(db, Date.now),
    seats: new Seats(),
    desk: deskOf(window),
    press: makePress(),
    filing,
    folder: data,
  });
  serve(handlers, window);
  program.look().catch((error: unknown) => logError('look', error));
  noteWork();
  putAwayAtTheEnd(program);
}

/** The templates lie beside the program, where a municipality can look at them. */
function templateFolder(): string {
  const root = app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources');
  return join(root, 'templates');
}

/** The data is put away before the program ends. */
function putAwayAtTheEnd(program: Program): void {
  let isPutAway = false;
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
