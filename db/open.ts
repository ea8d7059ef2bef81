import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { connect, makeRoom, settle } from './connect.ts';
import { toKysely } from './driver.ts';
import { DatabaseError, toDatabaseError } from './errors.ts';
import { migrate, schemaVersion } from './migrations/migrate.ts';
import { SCHEMA_VERSION } from './migrations/migrations.ts';
import { indexDue } from './queries/search-index.ts';
import type { Db } from './schema/schema.ts';
import { syncFolderOf } from './sync-folder.ts';

/** The data while the program holds it; nobody else can open it until then. */
export interface OpenDatabase {
  readonly db: Db;
  /**
   * Does what makes later work quick, for a moment in which nobody waits: indexes what was written,
   * takes the log over into the file, and makes room in the log.
   */
  readonly tidy: () => Promise<void>;
  /** Finishes what is under way and lets the file go. A second call waits for the first. */
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  /** Makes the database: only at the first start. Refused where the file exists. */
  readonly create?: boolean;
}

/**
 * The largest file, in bytes, of which every page is read at opening. A page carries a check of its
 * own, so damage is never read as data; to find it before anybody works takes about 4 ms per MB.
 * In a larger file it is found when the page is read.
 */
const CHECKED_WHOLE = 16 * 1024 * 1024;

/**
 * Opens the encrypted database at `path`, and takes its schema to this program's version.
 * A file from a newer program stays as it is, byte for byte.
 * @param key the raw key of 32 bytes; it is not kept
 * @throws DatabaseError `database.missing`, `database.newer`, `database.damaged` (also for a wrong
 *   key), `database.in-use`, `storage.full`, `storage.failed`
 */
export async function openDatabase(
  path: string,
  key: Buffer,
  { create = false }: OpenOptions = {},
): Promise<OpenDatabase> {
  try {
    if (create) makeDatabase(path, key);
    else refuseNewer(path, key);
    return holding(openWriting(path, key));
  } catch (error) {
    throw toOpenError(error);
  }
}

/**
 * Makes the file under another name first: under its own it is whole or not there. Without a log of
 * its own beside it, what is renamed is all that there is.
 */
function makeDatabase(path: string, key: Buffer): void {
  if (existsSync(path)) throw new DatabaseError('storage.failed');
  const unfinished = `${path}.new`;
  rmSync(unfinished, { force: true });
  try {
    fillNew(unfinished, key);
    renameSync(unfinished, path);
    syncFolderOf(path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function fillNew(path: string, key: Buffer): void {
  const raw = connect(path, key, { create: true });
  try {
    raw.pragma('journal_mode = MEMORY');
    raw.pragma('synchronous = FULL');
    migrate(raw);
  } finally {
    raw.close();
  }
}

/**
 * Looks at the version without writing. A log that a crash left beside the file would be merged
 * into it by a connection that may write, so then the look is a read-only one.
 */
function refuseNewer(path: string, key: Buffer): void {
  if (!existsSync(path)) throw new DatabaseError('database.missing');
  if (statSync(path).size === 0) throw new DatabaseError('database.damaged');
  const shared = `${path}-shm`;
  const hadShared = existsSync(shared);
  const raw = connect(path, key, { readonly: existsSync(`${path}-wal`) });
  try {
    if (!raw.readonly) raw.pragma('locking_mode = EXCLUSIVE');
    const version = schemaVersion(raw);
    if (version > SCHEMA_VERSION) throw new DatabaseError('database.newer');
    if (version === 0) throw new DatabaseError('database.damaged');
  } finally {
    raw.close();
    if (!hadShared) rmSync(shared, { force: true });
  }
}

function openWriting(path: string, key: Buffer): Database {
  const raw = connect(path, key);
  try {
    settle(raw);
    if (statSync(path).size <= CHECKED_WHOLE) checkPages(raw);
    migrate(raw);
    return raw;
  } catch (error) {
    raw.close();
    throw error;
  }
}

function checkPages(raw: Database): void {
  if (raw.pragma('quick_check(1)', { simple: true }) !== 'ok')
    throw new DatabaseError('database.damaged');
}

function holding(raw: Database): OpenDatabase {
  const db = toKysely(raw);
  let tidying = Promise.resolve();
  let closing: Promise<void> | null = null;
  const letGo = async () => {
    await tidying.catch(() => undefined);
    // Waits its turn behind what is still under way.
    await db.connection().execute(() => Promise.resolve());
    await db.destroy();
  };
  return {
    db,
    tidy: () => (closing === null ? (tidying = tidyUp(db, raw)) : Promise.resolve()),
    close: () => (closing ??= letGo()),
  };
}

async function tidyUp(db: Db, raw: Database): Promise<void> {
  await indexDue(db);
  await db.connection().execute(() => {
    raw.pragma('wal_checkpoint(PASSIVE)');
    makeRoom(raw);
    return Promise.resolve();
  });
}

/** A path that cannot be used makes the driver, or the file system, throw errors of their own. */
function toOpenError(error: unknown): unknown {
  const known = toDatabaseError(error);
  if (known !== null) return known;
  const isOfPlace = error instanceof TypeError || (error instanceof Error && 'syscall' in error);
  return isOfPlace ? new DatabaseError(placeCode(error), { cause: error }) : error;
}

function placeCode(error: Error): 'storage.full' | 'storage.failed' {
  return 'code' in error && error.code === 'ENOSPC' ? 'storage.full' : 'storage.failed';
}
