import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openDisplay } from '../../scripts/lib/display.mjs';
import { test as base, type ElectronApplication, type Page, _electron } from '@playwright/test';

/** The project's root, which is also the program that Electron is started with. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** A passphrase that the program accepts. */
export const PASSPHRASE = 'seks grønne både ved molen';

/** The folders that one simulated PC has; nothing of the program lies outside them. */
export interface Home {
  readonly root: string;
  readonly env: Record<string, string>;
}

/** A fresh simulated PC in a folder of its own. */
export function makeHome(): Home {
  const root = mkdtempSync(join(tmpdir(), 'lederspind-e2e-'));
  const folder = (name: string) => {
    const path = join(root, name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  return {
    root,
    env: {
      HOME: folder('home'),
      TMPDIR: folder('tmp'),
      XDG_CONFIG_HOME: folder('config'),
      XDG_DATA_HOME: folder('data'),
      XDG_STATE_HOME: folder('state'),
      XDG_CACHE_HOME: folder('cache'),
    },
  };
}

/** A running program and its first window. */
export interface Program {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly home: Home;
}

/** Electron's switches here: Chromium's own sandbox refuses to run as root. */
export const SWITCHES: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * Starts the program on that PC and waits for its first window.
 * @param switches for Electron, also `-r` and a module that is loaded before the program
 * @param env what is otherwise in the environment on this start
 * @param root the program, where it is not this one
 */
export async function start(
  home: Home,
  switches: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  root = ROOT,
): Promise<Program> {
  const app = await _electron.launch({
    args: [...SWITCHES, ...switches, root],
    cwd: root,
    env: { ...inherited(), ...home.env, ...env },
  });
  const page = await app.firstWindow();
  return { app, page, home };
}

/** Ends the program at once, as a power cut would, and waits until it is gone. */
export async function kill({ app }: Program): Promise<void> {
  const gone = new Promise((done) => app.process().once('exit', done));
  app.process().kill('SIGKILL');
  await gone;
}

/** The folder of the data on that PC, where the key files and the database lie. */
export function dataFolder({ root }: Home): string {
  return join(root, 'data', 'Lederspind', 'data');
}

/** From now on everybody who is asked where to save chooses that path; null: closes the dialog. */
export function chooseWhere({ app }: Program, path: string | null): Promise<void> {
  return app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, path);
}

/** Closes the program, or kills it where it asks first: something in it is not stored. */
async function end(app: ElectronApplication): Promise<void> {
  const patience = setTimeout(() => app.process().kill('SIGKILL'), 5000);
  await app.close().catch(() => undefined);
  clearTimeout(patience);
}

/** The environment without what would let a developer's own folders or session through. */
function inherited(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(XDG_|DBUS_|HOME$|TMPDIR$)/.test(entry[0]),
  );
  return Object.fromEntries(kept);
}

/** Playwright's `test` with a fresh PC, and a way to start the program on it as often as needed. */
export const test = base.extend<
  {
    home: Home;
    /** Starts the program on `home`; whatever still runs at the end of the test is closed. */
    run: (
      switches?: readonly string[],
      env?: Readonly<Record<string, string>>,
      root?: string,
    ) => Promise<Program>;
  },
  { ownDisplay: undefined }
>({
  /** On one display the window of another test that comes up takes the pointer from a drag. */
  ownDisplay: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
    async ({}, use) => {
      if (process.platform !== 'linux') return use(undefined);
      const { name, end: endDisplay } = await openDisplay();
      process.env['DISPLAY'] = name;
      await use(undefined);
      endDisplay();
    },
    { scope: 'worker', auto: true },
  ],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
  home: async ({}, use) => {
    const home = makeHome();
    await use(home);
    rmSync(home.root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
  run: async ({ home }, use) => {
    const running: ElectronApplication[] = [];
    await use(async (switches, env, root) => {
      const program = await start(home, switches, env, root);
      running.push(program.app);
      return program;
    });
    await Promise.all(running.map(end));
  },
});

export { expect } from '@playwright/test';
