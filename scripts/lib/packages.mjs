import { join } from 'node:path';
import { readJson } from './json.mjs';
import { projectFolder } from './places.mjs';
import { npm } from './run.mjs';
import { say, withProgress } from './say.mjs';

/**
 * Makes sure that node_modules holds what package-lock.json says. npm leaves a
 * list of what it installed; as long as that list agrees, there is nothing to do.
 */
export async function needPackages() {
  const reason = await whyInstall();
  if (reason === undefined) return;
  say(`npm packages: ${reason}.`);
  const heard = { fetched: 0, trouble: undefined };
  await withProgress(
    'Installing npm packages (npm ci)',
    () =>
      npm('npm ci', ['ci', '--no-audit', '--no-fund', '--loglevel=http'], {
        onText: (text) => listen(text, heard),
        /* Electron's binary is fetched by a later step, which knows a second road. */
        env: { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1' },
      }),
    () => [`${heard.fetched} answers from the registry`, heard.trouble].filter(Boolean).join(', '),
  );
}

/** Follows npm's log. It tries for many minutes when a network refuses it, so that must show. */
function listen(text, heard) {
  for (const [line] of text.matchAll(/^.*http (?:fetch|cache).*$/gm)) {
    const failure = /attempt \d+ failed with (\S+)/.exec(line)?.[1];
    if (failure) heard.trouble = `trying again after ${failure}`;
    else heard.fetched += 1;
  }
}

async function whyInstall() {
  const installed = await readJson(join(projectFolder, 'node_modules', '.package-lock.json'));
  if (installed === undefined) return 'none are installed yet';
  const wanted = await readJson(join(projectFolder, 'package-lock.json'));
  const differs = Object.entries(wanted.packages).some(([path, entry]) =>
    isMissing(entry, path, installed.packages[path]),
  );
  return differs ? 'package-lock.json has changed since they were installed' : undefined;
}

function isMissing(entry, path, present) {
  if (path === '') return false;
  if (present === undefined) return !entry.optional && !entry.link;
  return present.version !== entry.version || present.integrity !== entry.integrity;
}
