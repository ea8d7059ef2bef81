import { statSync } from 'node:fs';
import Database from 'better-sqlite3';

/** Length of the raw key, in bytes. */
const KEY_BYTES = 32;

/**
 * Bytes of the write-ahead log that are made before they are needed. To write over them takes half
 * as long as to let the file grow, since a flush then has no size to write down.
 */
const LOG_ROOM = 1024 * 1024;

/** Milliseconds to wait for another program's lock before saying that the data is in use. */
const BUSY_WAIT = 250;

export interface ConnectOptions {
  readonly readonly?: boolean;
  /** Makes the file where there is none. */
  readonly create?: boolean;
}

/**
 * A connection to the encrypted file at `path`, in SQLCipher 4's format. Nothing is read yet: the
 * key proves itself at the first reading.
 * @param key the raw key of 32 bytes; it is not kept
 * @throws SqliteError, and TypeError where the folder does not exist
 */
export function connect(
  path: string,
  key: Buffer,
  options: ConnectOptions = {},
): Database.Database {
  if (key.length !== KEY_BYTES) throw new RangeError('the data key must have 32 bytes');
  const { readonly = false, create = false } = options;
  const raw = new Database(path, { readonly, fileMustExist: !create, timeout: BUSY_WAIT });
  try {
    raw.pragma("cipher = 'sqlcipher'");
    raw.pragma('legacy = 4');
    unlock(raw, key);
    return raw;
  } catch (error) {
    raw.close();
    throw error;
  }
}

/** Gives the key as bytes: a string of it would stay in memory until some collection of garbage. */
function unlock(raw: Database.Database, key: Buffer): void {
  const marked = Buffer.concat([Buffer.from('raw:'), key]);
  try {
    raw.key(marked);
  } finally {
    marked.fill(0);
  }
}

/**
 * Sets how the one writing connection works: alone, flushed at every commit, nothing in clear on
 * disk (temporary tables and sorting stay in memory, what is deleted is overwritten).
 */
export function settle(raw: Database.Database): void {
  raw.pragma('locking_mode = EXCLUSIVE');
  raw.pragma('temp_store = MEMORY');
  // In kibibytes. A page that is read anew is decrypted anew; the indexes of 10,000 conversations fit.
  raw.pragma('cache_size = -16000');
  raw.pragma('journal_mode = WAL');
  raw.pragma('synchronous = FULL');
  raw.pragma('foreign_keys = ON');
  // Without it `insert or replace` removes rows behind the back of a trigger that forbids that.
  raw.pragma('recursive_triggers = ON');
  raw.pragma('secure_delete = ON');
  raw.pragma('trusted_schema = OFF');
  raw.pragma('cell_size_check = ON');
}

/**
 * Makes room in the write-ahead log: a transaction that is too large for the cache writes its pages
 * there, and is then taken back. The database stays as it is; a log that is large already, too.
 */
export function makeRoom(raw: Database.Database): void {
  const log = statSync(`${raw.name}-wal`, { throwIfNoEntry: false });
  if (log !== undefined && log.size >= LOG_ROOM) return;
  const pages = Number(raw.pragma('cache_size', { simple: true }));
  raw.pragma('cache_size = 10');
  raw.exec('begin immediate; create table room (filling blob)');
  raw.prepare('insert into room values (zeroblob(?))').run(LOG_ROOM);
  raw.exec('rollback');
  raw.pragma(`cache_size = ${pages}`);
}
