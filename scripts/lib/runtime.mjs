import { chosenElectron, electronExecutable } from './electron.mjs';

/**
 * The Electron that set-up chose, for whoever starts one. Also names it in the
 * environment, where the `electron` package and Playwright look for it.
 */
export async function findElectron() {
  const { folder, version } = await chosenElectron();
  process.env.ELECTRON_OVERRIDE_DIST_PATH = folder;
  return { executable: electronExecutable(folder), folder, version, switches: electronSwitches() };
}

/** The switches that Electron needs here: its sandbox does not work for root. */
export function electronSwitches() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
