/*
 * node scripts/with-program.mjs <script> [words]: sets up, builds, and runs a
 * script that drives the program, with a virtual display where there is none.
 */
import { needBuild } from './lib/build.mjs';
import { hasDisplay, needDisplay } from './lib/display.mjs';
import { runInForeground } from './lib/run.mjs';
import { Problem, runMain, say } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

await runMain(async () => {
  const words = process.argv.slice(2);
  if (words.length === 0)
    throw new Problem('Usage: node scripts/with-program.mjs <script> [words]');
  await setUp({ forTests: true });
  await needBuild();
  if (!hasDisplay()) say('There is no display here, so the program opens on a virtual one (Xvfb).');
  const endDisplay = await needDisplay();
  process.exitCode = await runScript(words).finally(endDisplay);
});

async function runScript(words) {
  /* Node before 22.18 takes the types out of a .ts file only when asked to. */
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const { code } = await runInForeground(process.execPath, [...flags, ...words]);
  return code;
}
