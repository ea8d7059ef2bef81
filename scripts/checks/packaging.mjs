import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runCheck } from './lib.mjs';

/* electron-builder's own reader and schema, the same that a packaging run uses. */
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { getConfig, validateConfiguration } = builder('app-builder-lib/out/util/config/config');
const { bundledLanguages } = builder('app-builder-lib/out/util/langs');
const { DebugLogger } = builder('builder-util');

/** The fuses of a program that is shipped: whoever starts it cannot make another program of it. */
const FUSES = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
};

/**
 * Checks how the program is packaged, the Windows installers included. They cannot
 * be built where their tools are not reached, so this is as far as a check goes:
 * the schema, what we ask of them, and that the files they name are there.
 */
async function checkPackaging(project) {
  const config = await getConfig(project, 'electron-builder.yml', null);
  const findings = [
    ...(await schemaFindings(config)),
    ...fuseFindings(config),
    ...installerFindings(config),
    ...fileFindings(project, config),
  ];
  const targets = targetsOf(config.win).join(' and ');
  return {
    findings,
    summary: `schema, fuses, installers (${targets}, validated but not built) and files`,
  };
}

async function schemaFindings(config) {
  try {
    await validateConfiguration(structuredClone(config), new DebugLogger(false));
    return [];
  } catch (error) {
    return error.message.split('\n').filter((line) => line.trim() !== '');
  }
}

function fuseFindings({ electronFuses = {} }) {
  return Object.entries(FUSES)
    .filter(([name, value]) => electronFuses[name] !== value)
    .map(([name, value]) => `the fuse ${name} must be ${value}`);
}

function targetsOf(win) {
  return (win?.target ?? []).map(({ target }) => target);
}

function installerFindings({ win, nsis, msi, publish }) {
  const languages = nsis.installerLanguages ?? [];
  const rules = [
    [targetsOf(win).includes('nsis'), 'the installer of Windows (nsis) is missing'],
    [targetsOf(win).includes('msi'), 'the package for distribution (msi) is missing'],
    [
      nsis.oneClick === false && nsis.perMachine === false,
      'nsis must ask: for one user or for all',
    ],
    [msi.perMachine === true, 'msi must install for all users'],
    [languages[0] === 'da_DK', 'Danish must be the first language of the installer'],
    [
      languages.every((one) => bundledLanguages.includes(one)),
      'a language that electron-builder has not',
    ],
    [nsis.deleteAppDataOnUninstall === false, 'uninstalling must leave the data where it is'],
    [publish === null, 'the program must not look for updates of itself'],
  ];
  return rules.filter(([holds]) => !holds).map(([, finding]) => finding);
}

function fileFindings(project, { win, linux, extraResources = [], extraFiles = [] }) {
  const named = [
    win?.icon,
    linux?.icon,
    ...[...extraResources, ...extraFiles].map(({ from }) => from),
  ];
  const wanted = [
    ...named.filter((file) => !file.startsWith('out/')),
    'node_modules/better-sqlite3/prebuilds/win32-x64.node',
  ];
  const missing = wanted.filter((file) => !existsSync(join(project, file)));
  return [...missing.map((file) => `${file} is missing`), ...iconFindings(join(project, win.icon))];
}

/** Windows shows the icon large, so the file must hold one of 256 pixels, which it writes as 0. */
function iconFindings(file) {
  const icon = readFileSync(file);
  const widths = Array.from({ length: icon.readUInt16LE(4) }, (_, index) => icon[6 + 16 * index]);
  return widths.includes(0) ? [] : ['the icon of Windows holds no picture of 256 pixels'];
}

await runCheck('Packaging', checkPackaging);
