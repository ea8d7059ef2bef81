import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openDatabase } from '#db/open.ts';
import { flushFolder, renamePatiently } from '#main/files/atomic-write.ts';
import { storageFailure } from '#main/files/storage-failure.ts';
import { systemCode } from '#main/failure.ts';
import type { KeyFile } from './key-file.ts';
import { readKeyFile, writeKeyFile } from './key-store.ts';

/** The database, and what SQLite keeps beside it. Any of them says that data is there. */
const DATABASE = 'lederspind.db';
const DATABASE_FILES = [DATABASE, `${DATABASE}-wal`, `${DATABASE}-journal`];

/**
 * What lies in the data folder:
 * - `nothing`: neither key nor database. The only case in which a new key may be made.
 * - `no-key`: a database, be it empty or damaged, and no key. A new key could never open it.
 * - `no-database`: a key without its database. A new, empty one would hide that it is gone.
 * - `both`: to be opened.
 */
export type DataFolder =
  | { readonly holds: 'nothing' | 'no-key' | 'no-database' }
  | { readonly holds: 'both'; readonly file: KeyFile };

/** @throws Failure where the key files or the folder cannot be read; see `readKeyFile` */
export async function lookInto(folder: string): Promise<DataFolder> {
  const names = await namesIn(folder);
  const hasDatabase = DATABASE_FILES.some((name) => names.includes(name));
  const file = await readKeyFile(folder);
  if (file === null) return { holds: hasDatabase ? 'no-key' : 'nothing' };
  return hasDatabase ? { holds: 'both', file } : { holds: 'no-database' };
}

/** Where the database of that folder lies. */
export function databaseIn(folder: string): string {
  return join(folder, DATABASE);
}

/**
 * Makes the data folder with its key files and an empty database, all of it or nothing: it is
 * made under another name, and renamed when it is whole.
 * @throws Failure `storage.…` or `key.not-written`; no data folder is there then
 */
export async function makeDataFolder(folder: string, file: KeyFile, key: Buffer): Promise<void> {
  const draft = `${folder}.new`;
  try {
    await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
    await rm(draft, { recursive: true, force: true });
    await writeKeyFile(draft, file);
    const { close } = await openDatabase(databaseIn(draft), key, { create: true });
    await close();
    await flushFolder(draft);
    await setAside(folder);
    await renamePatiently(draft, folder);
    await flushFolder(dirname(folder));
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    throw storageFailure(error);
  }
}

/** An empty folder goes; one in which somebody has put other things keeps them under another name. */
async function setAside(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    await rename(folder, `${folder}.${Date.now()}`);
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw storageFailure(error);
  }
}
