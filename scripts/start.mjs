/* npm start: sets up, builds and opens the program. Words after `--` go to the program. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBuild } from './lib/build.mjs';
import { hasDisplay, needDisplay } from './lib/display.mjs';
import { electronExecutable } from './lib/electron.mjs';
import { projectFolder } from './lib/places.mjs';
import { runInForeground } from './lib/run.mjs';
import { electronSwitches } from './lib/runtime.mjs';
import { Problem, runMain, say } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';
import { sandboxProblem } from './lib/system.mjs';

/** @type {string[]} */
const noWords = [];

await runMain(async () => {
  const electron = await setUp();
  await needBuild();
  const problem = sandboxProblem(electron.folder);
  if (problem !== undefined) throw new Problem(problem);
  process.exitCode = hasDisplay() ? await open(electron) : await openUnseen(electron);
});

async function open(electron, { modules = noWords, quiet = noWords, env = {} } = {}) {
  const words = [
    ...modules.flatMap((file) => ['-r', file]),
    ...switches(),
    ...quiet,
    projectFolder,
    ...process.argv.slice(2),
  ];
  say('Opening Lederspind. It runs until its window is closed, or Ctrl+C is pressed here.');
  const { code, asked } = await runInForeground(electronExecutable(electron.folder), words, {
    env: { ...process.env, ...env },
  });
  return asked ? 0 : code;
}

function switches() {
  const words = electronSwitches();
  if (words.length > 0) {
    say(`You are root, and the sandbox of Electron does not work for root: ${words.join(' ')}.`);
  }
  return words;
}

/** Without a display there is nobody to look at the window, so a picture of it is kept up to date. */
async function openUnseen(electron) {
  say('There is no display here, so the program opens on a virtual one (Xvfb).');
  const endDisplay = await needDisplay();
  const folder = mkdtempSync(join(tmpdir(), 'lederspind-window-'));
  const picture = join(folder, 'window.png');
  const watch = setInterval(() => {
    if (!existsSync(picture)) return;
    clearInterval(watch);
    say(`A picture of its window, made anew every few seconds: ${picture}`);
  }, 200);
  try {
    return await open(electron, {
      /* A computer without a display has no desktop bus either, and Chromium would say so ten times. */
      quiet: ['--log-level=3'],
      modules: [join(projectFolder, 'scripts', 'dev-loader', 'window-picture.cjs')],
      env: { LEDERSPIND_PICTURE: picture },
    });
  } finally {
    clearInterval(watch);
    endDisplay();
    rmSync(folder, { recursive: true, force: true });
  }
}
