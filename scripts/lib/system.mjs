import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { mustRun } from './run.mjs';
import { Problem, say, withProgress } from './say.mjs';

/**
 * What the machine must have, by the name of its Debian package. Looked for by
 * what it gives (a command, a library, a file), so that other distributions and
 * software installed by hand count as well.
 */
const needs = {
  run: [
    ['libgtk-3-0', library('libgtk-3.so.0')],
    ['libnss3', library('libnss3.so')],
    ['libasound2', library('libasound.so.2')],
    ['libgbm1', library('libgbm.so.1')],
    ['libxss1', library('libXss.so.1')],
    ['libxtst6', library('libXtst.so.6')],
    ['libatk-bridge2.0-0', library('libatk-bridge-2.0.so.0')],
    ['libdrm2', library('libdrm.so.2')],
  ],
  display: [['xvfb', command('Xvfb')]],
  compile: [
    ['python3', command('python3')],
    ['make', command('make')],
    ['g++', command('g++')],
  ],
  test: [
    ['xvfb', command('Xvfb')],
    ['xauth', command('xauth')],
    ['xdotool', command('xdotool')],
    [
      'libreoffice-writer',
      anyFile(['/usr/lib/libreoffice', '/usr/lib64/libreoffice'], 'program/libswlo.so'),
    ],
    ['poppler-utils', command('pdftoppm')],
    ['gnome-keyring', command('gnome-keyring-daemon')],
    ['dbus-x11', command('dbus-launch')],
    ['libxml2-utils', command('xmllint')],
    ['qpdf', command('qpdf')],
    ['librsvg2-bin', command('rsvg-convert')],
    ['imagemagick', command('compare')],
    ['fonts-liberation', anyFile(['/usr/share/fonts'], 'truetype/liberation', 'liberation-fonts')],
  ],
};

let knownLibraries;

function library(name) {
  return () => {
    knownLibraries ??= listLibraries();
    return knownLibraries.includes(name);
  };
}

function listLibraries() {
  const path = [process.env.PATH, '/sbin', '/usr/sbin'].join(delimiter);
  return (
    spawnSync('ldconfig', ['-p'], { encoding: 'utf8', env: { ...process.env, PATH: path } })
      .stdout ?? ''
  );
}

function command(name) {
  return () =>
    (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

function anyFile(folders, ...paths) {
  return () => folders.some((folder) => paths.some((path) => existsSync(join(folder, path))));
}

/**
 * Makes sure that the machine has what the named parts (`run`, `display`,
 * `compile`, `test`) need. Installs what is missing where that is allowed, and
 * otherwise says the command that does.
 */
export async function needSystem(parts) {
  if (process.platform !== 'linux') return;
  const missing = missingOf(parts);
  if (missing.length === 0) return;
  say(`Missing on this computer: ${missing.join(', ')}.`);
  if (!command('apt-get')()) {
    throw new Problem(
      'Install these with the package manager of this computer, then try again.\n' +
        `(The names are those of Debian and Ubuntu: ${missing.join(' ')})`,
    );
  }
  const names = missing.map(nameHere);
  if (process.getuid?.() !== 0) {
    throw new Problem(
      'Installing them needs the right to administer this computer. Run this, then try again:\n\n' +
        `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}\n`,
    );
  }
  await install(missing);
  const still = missingOf(parts);
  if (still.length > 0)
    throw new Problem(`apt-get ended well, but these are still missing: ${still.join(', ')}.`);
}

function missingOf(parts) {
  knownLibraries = undefined;
  const wanted = parts.flatMap((part) => needs[part]);
  return [...new Set(wanted.filter(([, isThere]) => !isThere()).map(([name]) => name))];
}

async function install(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await withProgress('Reading the lists of system packages (apt-get update)', () =>
    mustRun('apt-get update', 'apt-get', ['update'], { env }),
  );
  const names = missing.map(nameHere);
  let last = '';
  await withProgress(
    `Installing system packages (apt-get install ${names.join(' ')})`,
    () =>
      mustRun(
        'apt-get install',
        'apt-get',
        ['install', '-y', '--no-install-recommends', ...names],
        {
          env,
          onText: (text) => (last = text.trim().split('\n').at(-1)),
        },
      ),
    () => last,
  );
}

/** Newer Debian and Ubuntu releases gave some libraries a name that ends in t64. */
function nameHere(name) {
  const newer = `${name}t64`;
  const known = spawnSync('apt-cache', ['show', newer], { stdio: 'ignore' }).status === 0;
  return known ? newer : name;
}

/**
 * Whether Electron's own sandbox can work, and what to do if not. It needs
 * either user namespaces or a helper that belongs to root.
 */
export function sandboxProblem(electronFolder) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return undefined;
  if (spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' }).status === 0)
    return undefined;
  const helper = join(electronFolder, 'chrome-sandbox');
  const listed = spawnSync('stat', ['-c', '%u %a', helper], { encoding: 'utf8' }).stdout?.trim();
  if (listed === '0 4755') return undefined;
  return (
    'This computer does not let ordinary users make user namespaces, so the sandbox of Electron\n' +
    'needs its helper to belong to root. Run this, then try again:\n\n' +
    `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'\n`
  );
}
