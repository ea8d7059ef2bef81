import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { addConversation, setUp } from '../helpers/calls.ts';
import { expect, type Home, PASSPHRASE, ROOT, SWITCHES, test as base } from '../helpers/program.ts';

/*
 * What `npm run pack` made. Nothing can attach to this program, which is one of
 * the things to show, so it is looked at from outside: its processes, its windows,
 * the files it holds open, and keys pressed as a person would.
 */
const FOLDER = join(ROOT, 'dist/linux-unpacked');
const PROGRAM = join(FOLDER, 'lederspind');

interface Packaged {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

const test = base.extend<{ open: (words?: string[], env?: Record<string, string>) => Packaged }>({
  open: async ({ home }, use) => {
    const running: ChildProcess[] = [];
    await use((words = [], env = {}) => {
      const packaged = openPackaged(home, words, env);
      running.push(packaged.child);
      return packaged;
    });
    for (const child of running) child.kill('SIGKILL');
  },
});

function openPackaged(home: Home, words: string[], env: Record<string, string>): Packaged {
  const child = spawn(PROGRAM, [...SWITCHES, ...words], {
    cwd: home.root,
    env: { ...process.env, ...home.env, ...env },
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  return { child, output: () => output, ended };
}

/** The X windows of that process that a person can see. */
function windowsOf({ child }: Packaged): string[] {
  try {
    const words = ['search', '--onlyvisible', '--pid', String(child.pid)];
    return execFileSync('xdotool', words, { encoding: 'utf8' }).trim().split('\n');
  } catch {
    return [];
  }
}

async function windowOf(packaged: Packaged): Promise<string> {
  await expect.poll(() => windowsOf(packaged), { timeout: 30_000 }).toHaveLength(1);
  return windowsOf(packaged)[0] ?? '';
}

/** What a person's hands would do, on the virtual display. */
function press(...words: string[]): void {
  /* In a locale that knows no UTF-8 it could not type the letters of the passphrase. */
  execFileSync('xdotool', words, { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
}

/** The files that a process holds open. */
function openFilesOf({ child }: Packaged): string[] {
  const folder = `/proc/${child.pid}/fd`;
  return readdirSync(folder).flatMap((number) => {
    try {
      return [readlinkSync(join(folder, number))];
    } catch {
      return [];
    }
  });
}

test('holds the bundle, the driver of this platform, and nothing else', () => {
  const files = listPackage(join(FOLDER, 'resources/app.asar'), { isPack: false });
  const strange = files.filter(
    (file) => !/^\/(out|package\.json|node_modules($|\/better-sqlite3($|\/)))/.test(file),
  );
  expect(strange).toEqual([]);
  expect(files.filter((file) => file.endsWith('.node'))).toEqual([
    '/node_modules/better-sqlite3/prebuilds/linux-x64.node',
  ]);
  expect(files.filter((file) => /\.(tsx?|map|cpp|c|h)$/.test(file))).toEqual([]);
  expect(existsSync(join(FOLDER, 'resources/templates/luls.json'))).toBe(true);
  expect(existsSync(join(FOLDER, 'resources/app'))).toBe(false);
});

test('has the fuses that keep it from being another program', async () => {
  const wire = await getCurrentFuseWire(PROGRAM);
  const states = Object.fromEntries(
    [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableCookieEncryption,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.OnlyLoadAppFromAsar,
    ].map((fuse) => [FuseV1Options[fuse], wire[fuse] === FuseState.ENABLE]),
  );
  expect(states).toEqual({
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
  });
});

test('shows its window on a new PC', async ({ open }) => {
  const window = await windowOf(open());
  const title = execFileSync('xdotool', ['getwindowname', window], { encoding: 'utf8' });
  expect(title.trim()).toContain('Lederspind');
});

test('opens the data that an unpackaged program made, with its passphrase', async ({
  home,
  run,
  open,
}) => {
  const made = await run();
  await setUp(made.page);
  await addConversation(made.page);
  await made.app.close();

  const packaged = open();
  const window = await windowOf(packaged);
  const isOpen = () =>
    openFilesOf(packaged).some((file) => file.startsWith(home.root) && file.endsWith('-wal'));
  expect(isOpen()).toBe(false);
  /* Nothing tells from outside when the field is ready for keys, so what came too early is written over. */
  await expect(async () => {
    press('windowfocus', '--sync', window);
    press('key', 'ctrl+a');
    press('type', '--delay', '20', PASSPHRASE);
    press('key', 'Return');
    await expect.poll(isOpen, { timeout: 5_000 }).toBe(true);
  }).toPass({ timeout: 60_000 });
});

test('a second start ends at once and leaves the first one open', async ({ open }) => {
  const first = open();
  await windowOf(first);
  const second = open();
  await second.ended;
  expect(windowsOf(second)).toEqual([]);
  expect(windowsOf(first)).toHaveLength(1);
});

for (const door of ['--remote-debugging-port=0', '--remote-debugging-pipe', '--inspect=0'])
  test(`does not open for ${door}`, async ({ open }) => {
    const packaged = open([door]);
    await Promise.race([packaged.ended, windowOf(packaged)]);
    expect(packaged.output()).not.toMatch(/listening on/i);
  });

test('is no Node to others', async ({ open }) => {
  const packaged = open(['-e', 'console.log("I am " + "Node")'], { ELECTRON_RUN_AS_NODE: '1' });
  await Promise.race([packaged.ended, windowOf(packaged)]);
  expect(packaged.output()).not.toContain('I am Node');
});

test('loads no module that NODE_OPTIONS names', async ({ open, home }) => {
  const packaged = open([], { NODE_OPTIONS: `--require=${join(home.root, 'not-there.cjs')}` });
  await windowOf(packaged);
  expect(packaged.output()).not.toContain('not-there.cjs');
});
