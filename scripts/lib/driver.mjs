import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fingerprintOf, makeFolder, replaceFile } from './files.mjs';
import { readJson } from './json.mjs';
import { cacheFolder, memoryFolder, projectFolder } from './places.mjs';
import { mustRun } from './run.mjs';
import { say, withProgress } from './say.mjs';

const modules = join(projectFolder, 'node_modules');
const driver = join(modules, 'better-sqlite3');
const installed = join(driver, 'prebuilds', 'linux-x64.node');
const original = join(memoryFolder, 'driver-as-delivered.node');
const forcedHeader = join(projectFolder, 'scripts', 'native', 'node-api-9.h');

/** The first Electron that has the version of Node-API for which the driver is delivered compiled. */
const firstElectronThatFits = 36;

/**
 * node-gyp takes compiler settings from a file that Node's full headers carry.
 * The driver needs only Node-API's own headers, and of the settings only these.
 */
const compilerSettings = `{
  'target_defaults': {
    'default_configuration': 'Release',
    'cflags': ['-fPIC', '-pthread'],
    'ldflags': ['-pthread'],
    'configurations': { 'Debug': {}, 'Release': {} },
  },
}
`;

/**
 * Makes sure that the database driver in node_modules runs on the chosen
 * Electron. The binary that comes with the driver crashes on Electron before 36,
 * where one compiled from its own source takes its place; it runs on every Node
 * and Electron that we use, so tests and packaging need not know.
 */
export async function needDriver(electron) {
  if (`${process.platform}-${process.arch}` !== 'linux-x64') return;
  if (fitsAsDelivered(electron)) return putBackOriginal();
  const compiled = await compiledDriver();
  if ((await fingerprintOf(compiled)) === (await fingerprintOf(installed))) return;
  await mkdir(memoryFolder, { recursive: true });
  await copyFile(installed, original);
  await replaceFile(installed, await readFile(compiled), 0o755);
  say(`The database driver compiled for Electron ${electron.version} is in place.`);
}

/** Whether set-up would have to compile, and so needs a compiler. */
export async function mustCompileDriver(electron) {
  return (
    `${process.platform}-${process.arch}` === 'linux-x64' &&
    !fitsAsDelivered(electron) &&
    !existsSync(await compiledDriverFolder())
  );
}

function fitsAsDelivered({ version }) {
  return Number(version?.split('.')[0]) >= firstElectronThatFits;
}

async function putBackOriginal() {
  if (!existsSync(original)) return;
  if ((await fingerprintOf(original)) === (await fingerprintOf(installed))) return;
  await replaceFile(installed, await readFile(original), 0o755);
  say('The database driver as delivered is in place again.');
}

/** The folder's name holds all that decides what the compiler makes. */
async function compiledDriverFolder() {
  const { version } = await readJson(join(driver, 'package.json'));
  const recipe = createHash('sha256')
    .update(await readFile(forcedHeader))
    .update(compilerSettings);
  return join(cacheFolder(), `driver-${version}-linux-x64-${recipe.digest('hex').slice(0, 12)}`);
}

async function compiledDriver() {
  const folder = await compiledDriverFolder();
  await makeFolder(folder, compileDriver);
  return join(folder, 'better_sqlite3.node');
}

async function compileDriver(draft) {
  const source = join(draft, 'source', 'better-sqlite3');
  const headers = join(draft, 'source', 'headers');
  await cp(driver, source, { recursive: true, filter: (path) => !path.endsWith('.node') });
  await symlink(modules, join(draft, 'source', 'node_modules'), 'dir');
  await layOutHeaders(headers);
  let last = '';
  await withProgress(
    'Compiling the database driver from its source, once for this computer (one to two minutes)',
    () => runNodeGyp(source, headers, (text) => (last = lastStep(text) ?? last)),
    () => last,
  );
  await copyFile(
    join(source, 'build', 'Release', 'better_sqlite3.node'),
    join(draft, 'better_sqlite3.node'),
  );
  await rm(join(draft, 'source'), { recursive: true });
}

async function layOutHeaders(folder) {
  const include = join(folder, 'include', 'node');
  await mkdir(include, { recursive: true });
  await cp(join(modules, 'node-api-headers', 'include'), include, { recursive: true });
  await writeFile(join(include, 'common.gypi'), compilerSettings);
}

function runNodeGyp(source, headers, onText) {
  const words = [
    'rebuild',
    '--release',
    '--force_build=1',
    `--nodedir=${headers}`,
    '--force-process-config',
    '--jobs=max',
  ];
  return mustRun(
    'Compiling the database driver',
    process.execPath,
    [join(modules, 'node-gyp', 'bin', 'node-gyp.js'), ...words],
    {
      cwd: source,
      onText,
      env: { ...process.env, CXXFLAGS: `-include "${forcedHeader}"` },
    },
  );
}

/** What make does now, in words: its lines read like `CXX(target) Release/…/better_sqlite3.o`. */
function lastStep(text) {
  const file = /(?:CC|CXX|SOLINK_MODULE)\(target\) \S*?([^/\s]+)\s*$/m.exec(text)?.[1];
  return file && `now ${file}`;
}
