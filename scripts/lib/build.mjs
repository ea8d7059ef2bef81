import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from './files.mjs';
import { readJson } from './json.mjs';
import { memoryFolder, projectFolder } from './places.mjs';
import { mustRun } from './run.mjs';
import { say, withProgress } from './say.mjs';

/** Everything that decides what the build makes. */
const sources = ['domain', 'db', 'main', 'preload', 'renderer'];
const settings = [
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];

const memory = join(memoryFolder, 'build.json');
const results = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** Builds the program into out/ when a source changed since the last build. */
export async function needBuild() {
  const fingerprint = await fingerprintOfSources();
  const known = await readJson(memory);
  const isThere = results.every((file) => existsSync(join(projectFolder, file)));
  if (isThere && known?.fingerprint === fingerprint) return say('The build in out/ is up to date.');
  await withProgress('Building the program', build);
  await replaceFile(memory, JSON.stringify({ fingerprint }));
}

function build() {
  const electronVite = join(
    projectFolder,
    'node_modules',
    'electron-vite',
    'bin',
    'electron-vite.js',
  );
  return mustRun('Building', process.execPath, [electronVite, 'build', '--logLevel', 'warn']);
}

async function fingerprintOfSources() {
  const lists = await Promise.all(sources.map(filesIn));
  const hash = createHash('sha256');
  for (const file of [...lists.flat(), ...settings].toSorted()) {
    hash.update(`${file}\0`).update(await readFile(join(projectFolder, file)));
  }
  return hash.digest('hex');
}

async function filesIn(folder) {
  const entries = await readdir(join(projectFolder, folder), {
    recursive: true,
    withFileTypes: true,
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(projectFolder.length + 1));
}
