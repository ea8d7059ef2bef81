import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { findElectron } from '../../scripts/lib/runtime.mjs';
import { expect, type Home, ROOT, test as base } from '../helpers/program.ts';

/**
 * Chromium's own sandbox. It refuses to work for root, so there the program runs as the user
 * `nobody`, from a copy that everybody may read, on a display that everybody may use.
 */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

const test = base.extend<{ display: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
  display: async ({}, use) => {
    const words = ['-displayfd', '1', '-ac', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'];
    const server = spawn('Xvfb', words, { stdio: ['ignore', 'pipe', 'ignore'] });
    const number = await new Promise<string>((tell) =>
      server.stdout.once('data', (data: Buffer) => tell(data.toString().trim())),
    );
    await use(`:${number}`);
    server.kill();
  },
});

/** Electron and the program where `nobody` can read them; the helper of the sandbox is root's. */
async function copyForAll(folder: string): Promise<{ electron: string; program: string }> {
  const { executable, folder: dist } = await findElectron();
  const electron = join(folder, 'electron');
  const program = join(folder, 'program');
  cpSync(dist, electron, { recursive: true });
  chownSync(join(electron, 'chrome-sandbox'), 0, 0);
  chmodSync(join(electron, 'chrome-sandbox'), 0o4755);
  for (const part of ['out', 'resources', 'package.json', 'node_modules/better-sqlite3'])
    cpSync(join(ROOT, part), join(program, part), { recursive: true, dereference: true });
  return { electron: join(electron, executable.slice(dist.length + 1)), program };
}

async function startSandboxed(home: Home, display: string): Promise<ChildProcess> {
  const env = { ...process.env, ...home.env, DISPLAY: display };
  if (!isRoot) return spawn((await findElectron()).executable, [ROOT], { env, cwd: ROOT });
  const { electron, program } = await copyForAll(join(home.root, 'copy'));
  execFileSync('chown', ['-R', String(NOBODY), ...Object.values(home.env)]);
  chmodSync(home.root, 0o755);
  const who = ['--reuid', String(NOBODY), '--regid', String(NOBODY), '--clear-groups'];
  return spawn('setpriv', [...who, electron, program], { env, cwd: program });
}

interface Running {
  readonly command: string;
  readonly status: string;
  readonly namespaces: readonly string[];
}

/** What runs below that process, all the way down. */
function processesBelow(root: number): Running[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    const stat = tryTo(() => readFileSync(`/proc/${name}/stat`, 'utf8')) ?? '';
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const isBelow = (id: number): boolean =>
    id === root || (parents.has(id) && isBelow(parents.get(id) ?? 0));
  return [...parents.keys()].filter(isBelow).flatMap((id) => tryTo(() => running(id)) ?? []);
}

function running(id: number): Running {
  return {
    // Chromium writes its children's words anew, with spaces between them.
    command: readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' '),
    status: readFileSync(`/proc/${id}/status`, 'utf8'),
    namespaces: ['pid', 'net'].map((name) => readlinkSync(`/proc/${id}/ns/${name}`)),
  };
}

function tryTo<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}

test('for an ordinary user the page runs in Chromium’s sandbox', async ({ home, display }) => {
  mkdirSync(join(home.root, 'copy'));
  const program = await startSandboxed(home, display);
  try {
    const pages = () =>
      processesBelow(program.pid ?? 0).filter(({ command }) => command.includes('--type=renderer'));
    await expect.poll(() => pages().length, { timeout: 40_000 }).toBeGreaterThan(0);
    await expect.poll(() => pages()[0]?.status ?? '').toMatch(/^Seccomp:\s*2$/m);
    const [page] = pages();
    const own = running(process.pid);
    expect(page?.status).toMatch(/^NoNewPrivs:\s*1$/m);
    expect(page?.status).toMatch(/^CapEff:\s*0+$/m);
    for (const [at, namespace] of own.namespaces.entries())
      expect(page?.namespaces[at]).not.toBe(namespace);
    for (const { command } of processesBelow(program.pid ?? 0))
      expect(command).not.toContain('--no-sandbox');
  } finally {
    program.kill('SIGKILL');
  }
});
