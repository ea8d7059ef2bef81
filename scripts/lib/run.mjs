import { spawn } from 'node:child_process';
import { projectFolder } from './places.mjs';
import { Problem } from './say.mjs';

/**
 * Runs a command to its end and returns its exit code and what it printed.
 * `show` passes its output on as it comes; `onText` sees it too; a command that
 * outlives `timeLimit` (milliseconds) is ended and counts as failed.
 */
export function run(command, words, options = {}) {
  const { show = false, onText, timeLimit, input = 'ignore', ...rest } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      cwd: projectFolder,
      ...rest,
      stdio: [input, show && !onText ? 'inherit' : 'pipe', show && !onText ? 'inherit' : 'pipe'],
    });
    const timer = timeLimit && setTimeout(() => child.kill('SIGKILL'), timeLimit);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data) => {
        output += data;
        onText?.(String(data));
        if (show) process.stdout.write(data);
      });
    }
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, signal, output });
    });
  });
}

/** Like `run`, but ends the set-up with the command's last lines when it fails. */
export async function mustRun(what, command, words, options) {
  const { code, signal, output } = await run(command, words, options);
  if (code === 0) return output;
  const end = tellingLines(output).join('\n');
  throw new Problem(`${what} failed (${signal ?? `exit code ${code}`}).\n${end}`);
}

/** npm says first what is wrong and then much else; other commands end with it. */
function tellingLines(output) {
  const lines = output.trim().split('\n');
  const errors = lines.filter((line) => line.startsWith('npm error '));
  return errors.length > 0 ? errors.slice(0, 12) : lines.slice(-25);
}

/** The signals that ask a program to end. */
export const endSignals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a command with this terminal as its own until it ends. A signal that asks
 * this script to end is passed on, so that the command can close in good order;
 * `asked` tells whether that happened.
 */
export function runInForeground(command, words, options = {}) {
  const child = spawn(command, words, { stdio: 'inherit', ...options });
  let asked = false;
  for (const signal of endSignals) {
    process.on(signal, () => {
      asked = true;
      child.kill(signal);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, asked }));
  });
}

/** The command and first words that start npm, whichever way this script was started. */
export function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return { command: process.execPath, words: [script], shell: false };
  return { command: 'npm', words: [], shell: process.platform === 'win32' };
}

/** Runs npm and ends the set-up when it fails. */
export function npm(what, words, options = {}) {
  const { command, words: first, shell } = npmCommand();
  return mustRun(what, command, [...first, ...words], { shell, ...options });
}
