import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from './program.ts';

/** Makes the program use the keyring; Playwright would keep it from that. */
export const WITH_KEYRING = ['-r', join(import.meta.dirname, 'real-keyring.cjs')] as const;

/** A real keyring of a signed-in person on a simulated PC. */
export interface Keyring {
  /** What the program needs in its environment to find it. */
  readonly env: Readonly<Record<string, string>>;
  /** As on a PC that was set up anew: the keyring is there, and nothing is in it. */
  readonly wipe: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts a session bus and a keyring on it that is open. */
export async function startKeyring(home: Home): Promise<Keyring> {
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
    env: { ...process.env, ...home.env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = (await firstLine(bus)).trim();
  const env = { DBUS_SESSION_BUS_ADDRESS: address };
  let daemon = await startDaemon(home, env);
  return {
    env,
    wipe: async () => {
      await end(daemon);
      rmSync(join(home.root, 'data', 'keyrings'), { recursive: true, force: true });
      daemon = await startDaemon(home, env);
    },
    stop: async () => {
      await end(daemon);
      await end(bus);
    },
  };
}

async function startDaemon(home: Home, env: Readonly<Record<string, string>>) {
  const words = ['--unlock', '--foreground', '--components=secrets'];
  const daemon = spawn('gnome-keyring-daemon', words, {
    env: { ...process.env, ...home.env, XDG_RUNTIME_DIR: home.root, ...env },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  daemon.stdin.end('a password for tests\n');
  while (daemon.exitCode === null && !answers(env))
    await new Promise((later) => setTimeout(later, 50));
  return daemon;
}

/** Whether somebody on that bus keeps secrets. */
function answers(env: Readonly<Record<string, string>>): boolean {
  const words = ['--session', '--print-reply=literal', '--dest=org.freedesktop.DBus', '/'];
  const question = ['org.freedesktop.DBus.NameHasOwner', 'string:org.freedesktop.secrets'];
  const options = { env: { ...process.env, ...env }, encoding: 'utf8' } as const;
  return execFileSync('dbus-send', [...words, ...question], options).includes('true');
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (data: Buffer) => resolve(data.toString()));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${child.spawnfile} ended with ${code}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill();
  await gone;
}
