/* npm run pack: makes the unpacked Linux program in dist/ with electron-builder. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBuild } from './lib/build.mjs';
import { copyElectronForPackaging } from './lib/electron.mjs';
import { projectFolder } from './lib/places.mjs';
import { mustRun } from './lib/run.mjs';
import { Problem, runMain, say, withProgress } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

const packaged = join(projectFolder, 'dist', 'linux-unpacked');

await runMain(async () => {
  if (process.platform !== 'linux') {
    throw new Problem(
      'npm run pack makes the Linux program. For Windows: npx electron-builder --win',
    );
  }
  const electron = await setUp();
  await needBuild();
  await writeNotices();
  const work = await mkdtemp(join(tmpdir(), 'lederspind-pack-'));
  try {
    await copyElectronForPackaging(join(work, 'electron'));
    await rm(packaged, { recursive: true, force: true });
    await withProgress('Packing with electron-builder', () =>
      pack(join(work, 'electron'), electron.version),
    );
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  say(`The program lies in ${packaged}; start it with ${join(packaged, 'lederspind')}`);
});

function writeNotices() {
  const script = join(projectFolder, 'scripts', 'checks', 'licences.mjs');
  const words = [script, '--notices', 'out/third-party-notices.txt'];
  return mustRun('Collecting the licences of what ships', process.execPath, words);
}

function pack(electronFolder, version) {
  return mustRun('Packing', process.execPath, [
    join(projectFolder, 'node_modules', 'electron-builder', 'cli.js'),
    '--linux',
    'dir',
    '--config',
    'electron-builder.yml',
    `--config.electronDist=${electronFolder}`,
    `--config.electronVersion=${version}`,
    '--publish',
    'never',
  ]);
}
