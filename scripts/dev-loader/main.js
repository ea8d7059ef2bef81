/*
 * Stands in for the default app of Electron, which the Electron from the
 * package registry lacks: opens the program that the command line names,
 * `electron [-r module]… <folder> [arguments of the program]`.
 *
 * It must be an ES module that awaits the program: Electron holds back its
 * `ready` event until the top-level await is over.
 */
import { app } from 'electron';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const { folder, preloads } = readCommandLine(process.argv.slice(1));
if (folder === undefined) {
  console.error('Usage: electron [-r module] <folder of the program>');
  process.exit(1);
}
const require = createRequire(import.meta.url);
for (const name of preloads) require(resolve(name));
Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });
await import(pathToFileURL(adoptProgram(resolve(folder))).href);

function readCommandLine(words) {
  const names = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === '-r' || word === '--require') names.push(words[(at += 1)]);
    else if (!word.startsWith('-')) return { folder: word, preloads: names };
  }
  return { folder: undefined, preloads: names };
}

/** Gives Electron the program's name, version and folder; returns the file to run. */
function adoptProgram(packageFolder) {
  const packageFile = join(packageFolder, 'package.json');
  const hasPackage = existsSync(packageFile);
  const facts = hasPackage ? JSON.parse(readFileSync(packageFile, 'utf8')) : {};
  const name = facts.productName ?? facts.name;
  if (facts.version) app.setVersion(facts.version);
  if (name) app.setName(name);
  app.setDesktopName?.(facts.desktopName ?? `${app.getName()}.desktop`);
  const entry = Module._resolveFilename(packageFolder, null, true);
  app.setAppPath(hasPackage ? packageFolder : dirname(entry));
  return entry;
}
