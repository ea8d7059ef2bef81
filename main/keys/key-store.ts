import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '#main/failure.ts';
import { writeAtomically } from '#main/files/atomic-write.ts';
import { readIfThere } from '#main/files/read-if-there.ts';
import { logError } from '#main/log.ts';
import { decodeKeyFile, encodeKeyFile, type KeyFile } from './key-file.ts';

/** The two copies of the key file, beside the database. */
export const KEY_FILES = ['key.json', 'key-copy.json'] as const;

/**
 * The key file of a folder, or null where there is neither copy. A missing, damaged or outdated
 * copy is mended from the other. Copies of two different keys are both left as they are: only one
 * of them opens the database, and nothing here can tell which.
 * @throws Failure `key.damaged` where no copy is whole or they are of different keys,
 *   `database.newer` where a later program wrote one, `storage.failed` where none can be read
 */
export async function readKeyFile(folder: string): Promise<KeyFile | null> {
  const copies = await Promise.all(KEY_FILES.map((name) => readCopy(join(folder, name))));
  if (copies.every((copy) => copy === 'missing')) return null;
  if (copies.includes('newer')) throw new Failure('database.newer');
  const whole = copies.filter((copy) => typeof copy === 'object');
  const [latest] = whole.toSorted((one, other) => other.writes - one.writes);
  if (latest === undefined)
    throw new Failure(copies.includes('unreadable') ? 'storage.failed' : 'key.damaged');
  if (whole.some(({ id }) => id !== latest.id)) throw new Failure('key.damaged');
  await mend(folder, copies, latest);
  return latest;
}

/**
 * Writes both copies and reads them back, one after the other, so that at every moment one of
 * them is whole.
 * @throws Failure `key.not-written`; the copies are then put back as they were
 */
export async function writeKeyFile(folder: string, file: KeyFile): Promise<void> {
  const text = encodeKeyFile(file);
  const written: { readonly path: string; readonly before: Buffer | null }[] = [];
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (const name of KEY_FILES) {
      const path = join(folder, name);
      written.push({ path, before: await readIfThere(path) });
      await writeChecked(path, text);
    }
  } catch (error) {
    for (const { path, before } of written) await putBack(path, before);
    throw new Failure('key.not-written', { cause: error });
  }
}

/** What cannot be put back stays new: it is whole, and opens the same data. */
async function putBack(path: string, before: Buffer | null): Promise<void> {
  if (before === null) return;
  await writeAtomically(path, before).catch((error: unknown) => logError('key file', error));
}

async function writeChecked(path: string, text: string): Promise<void> {
  await writeAtomically(path, text);
  const back = await readIfThere(path);
  if (back?.toString('utf8') !== text) throw new Error('the key file reads back otherwise');
}

type Copy = KeyFile | 'missing' | 'damaged' | 'newer' | 'unreadable';

async function readCopy(path: string): Promise<Copy> {
  try {
    const bytes = await readIfThere(path);
    return bytes === null ? 'missing' : decodeKeyFile(bytes);
  } catch (error) {
    logError('key file', error);
    return 'unreadable';
  }
}

/** Mending helps the next start; that it fails is no reason to keep anybody out of this one. */
async function mend(folder: string, copies: readonly Copy[], latest: KeyFile): Promise<void> {
  const text = encodeKeyFile(latest);
  for (const [at, name] of KEY_FILES.entries()) {
    const copy = copies[at];
    if (typeof copy === 'object' && encodeKeyFile(copy) === text) continue;
    await writeChecked(join(folder, name), text).catch((error: unknown) =>
      logError('key file', error),
    );
  }
}
