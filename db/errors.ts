/** What can be wrong with the data or with the place where it lies. */
export const DATABASE_CODES = [
  /** There is no file where one must be. */
  'database.missing',
  /** A wrong key, a page that fails its check, no database at all, or a row that is no longer valid. */
  'database.damaged',
  /** Written by a later version of the program. */
  'database.newer',
  'database.in-use',
  'storage.full',
  'storage.failed',
  /** A stored form that no longer fits its schema. */
  'template.damaged',
] as const;

export type DatabaseCode = (typeof DATABASE_CODES)[number];

/** The data cannot be read or written; `code` says why, `cause` holds what the driver said. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: DatabaseCode;

  constructor(code: DatabaseCode, options?: ErrorOptions) {
    super(`The database answered ${code}`, options);
    this.code = code;
  }
}

/** SQLite's result codes by the first words of their names, the more exact ones first. */
const CODES: readonly (readonly [start: string, code: DatabaseCode])[] = [
  ['SQLITE_FULL', 'storage.full'],
  // The shared index of a log that a crash left could not be made as large as it must be.
  ['SQLITE_IOERR_SHMSIZE', 'storage.full'],
  ['SQLITE_NOTADB', 'database.damaged'],
  ['SQLITE_CORRUPT', 'database.damaged'],
  ['SQLITE_IOERR_CORRUPTFS', 'database.damaged'],
  ['SQLITE_IOERR_DATA', 'database.damaged'],
  ['SQLITE_BUSY', 'database.in-use'],
  ['SQLITE_LOCKED', 'database.in-use'],
  ['SQLITE_IOERR_LOCK', 'database.in-use'],
  ['SQLITE_IOERR', 'storage.failed'],
  ['SQLITE_READONLY', 'storage.failed'],
  ['SQLITE_CANTOPEN', 'storage.failed'],
  ['SQLITE_PERM', 'storage.failed'],
];

/**
 * What a failure of the driver means to people, or null where it is none of these: a broken
 * constraint or a wrong statement is a mistake in the program, not in the data.
 */
export function toDatabaseError(error: unknown): DatabaseError | null {
  if (error instanceof DatabaseError) return error;
  if (!(error instanceof Error && 'code' in error)) return null;
  const result = String(error.code);
  const found = CODES.find(([start]) => result.startsWith(start));
  return found === undefined ? null : new DatabaseError(found[1], { cause: error });
}

/** Runs `work`; what the driver throws comes out as a `DatabaseError` where it is one. */
export function withDatabaseErrors<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw toDatabaseError(error) ?? error;
  }
}
