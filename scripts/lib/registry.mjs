import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { integrityOf, sizeOf } from './files.mjs';
import { mustRun, npm } from './run.mjs';
import { Problem, withProgress } from './say.mjs';

/**
 * Fetches one package from the package registry and unpacks it into `folder`.
 * The file's sum is compared with the one written in our source, so that what
 * arrives is what was looked at, whichever registry answers.
 */
export async function fetchPackage({ name, version, integrity, bytes }, folder) {
  const work = await mkdtemp(join(tmpdir(), 'lederspind-fetch-'));
  try {
    const file = await download(`${name}@${version}`, bytes, work);
    if ((await integrityOf(file)) !== integrity) {
      throw new Problem(
        `${name}@${version} from the package registry is not the file that this project knows.\n` +
          'Nothing of it was used. Is a proxy or a mirror changing downloads?',
      );
    }
    await mkdir(folder, { recursive: true });
    await mustRun('Unpacking with tar', 'tar', [
      '-xzf',
      file,
      '-C',
      folder,
      '--strip-components=1',
    ]);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function download(spec, bytes, work) {
  /* npm's own cache would keep a second copy, and a cache of our own shows how far it has come. */
  const cache = join(work, 'npm-cache');
  const words = ['pack', spec, '--pack-destination', work, '--cache', cache, '--ignore-scripts'];
  let arrived = 0;
  const look = async () => {
    arrived = await sizeOf(cache);
  };
  const timer = setInterval(() => void look(), 500);
  try {
    await withProgress(
      `Fetching ${spec} from the package registry (${megabytes(bytes)} MB)`,
      () => npm(`Fetching ${spec}`, words, { cwd: work }),
      () => `${Math.min(99, Math.floor((arrived / bytes) * 100))} %`,
    );
  } finally {
    clearInterval(timer);
  }
  const packed = (await readdir(work)).find((name) => name.endsWith('.tgz'));
  if (packed === undefined) throw new Problem(`npm fetched no file for ${spec}.`);
  return join(work, packed);
}

function megabytes(bytes) {
  return Math.round(bytes / 1e6);
}
