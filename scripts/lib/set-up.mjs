import { mustCompileDriver, needDriver } from './driver.mjs';
import { needElectron } from './electron.mjs';
import { hasDisplay } from './display.mjs';
import { needNode } from './node.mjs';
import { needPackages } from './packages.mjs';
import { say } from './say.mjs';
import { needSystem } from './system.mjs';

/**
 * Sets up everything that the program needs to run; with `forTests` also what
 * its tests use. Every step looks first and does nothing when all is in place.
 * Returns the chosen Electron, as `needElectron` does.
 */
export async function setUp({ forTests = false } = {}) {
  const start = Date.now();
  await needNode();
  await needSystem(['run', ...(hasDisplay() ? [] : ['display']), ...(forTests ? ['test'] : [])]);
  await needPackages();
  const electron = await needElectron();
  if (await mustCompileDriver(electron)) await needSystem(['compile']);
  await needDriver(electron);
  say(
    `Set up in ${((Date.now() - start) / 1000).toFixed(1)} s: Node ${process.versions.node}, Electron ${electron.version}.`,
  );
  return electron;
}
