import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** The sum of a file in the form that package registries use: `sha512-…`. */
export async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/** The sha256 of a file's bytes, or undefined when there is no such file. */
export async function fingerprintOf(file) {
  if (!existsSync(file)) return undefined;
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

/** The bytes that the files in a folder take together. Files that come and go meanwhile are no trouble. */
export async function sizeOf(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const facts = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => null)));
  return facts.reduce((sum, fact) => sum + (fact?.isFile() ? fact.size : 0), 0);
}

/**
 * Makes a folder whole or not at all: `fill` works in a folder beside it, which
 * takes its name at the end. Two set-ups at the same time do not hurt each
 * other; the one that ends last throws its own away.
 */
export async function makeFolder(folder, fill) {
  if (existsSync(folder)) return;
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}.making-`);
  try {
    await fill(draft);
    await rename(draft, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Writes a file so that a reader sees the old one or the new one, never a part. */
export async function replaceFile(file, content, mode) {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.new`;
  await writeFile(draft, content, { mode });
  await rename(draft, file);
}
