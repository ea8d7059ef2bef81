import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project: the one that holds package.json. */
export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What set-up remembers about this checkout. It goes away with node_modules, as it should. */
export const memoryFolder = join(projectFolder, 'node_modules', '.lederspind');

/**
 * The folder for what is fetched or compiled once and used by every checkout.
 * Deleting it is always safe: the next set-up fills it again.
 */
export function cacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'lederspind');
}
