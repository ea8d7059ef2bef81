import type { Database } from 'better-sqlite3';
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import { withDatabaseErrors } from './errors.ts';
import type { Db, Schema } from './schema/schema.ts';

/** How many prepared statements are kept; a query with a list of its own length makes a new one. */
const KEPT_STATEMENTS = 200;

/** Kysely over that connection. Every failure of the driver comes out as a `DatabaseError`. */
export function toKysely(raw: Database): Db {
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: keepingStatements(raw) }) });
}

/** The connection as Kysely uses it, which would prepare every statement anew each time. */
function keepingStatements(raw: Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => raw.close(),
    prepare: (sql) => {
      const known = kept.get(sql);
      if (known !== undefined) return known;
      const made = prepare(raw, sql);
      if (kept.size >= KEPT_STATEMENTS) kept.clear();
      kept.set(sql, made);
      return made;
    },
  };
}

function prepare(raw: Database, sql: string): SqliteStatement {
  const statement = withDatabaseErrors(() => raw.prepare(sql));
  return {
    reader: statement.reader,
    all: (parameters) => withDatabaseErrors(() => statement.all(...parameters)),
    run: (parameters) =>
      // A failed commit may have been rolled back by SQLite itself: a second time would hide why.
      sql === 'rollback' && !raw.inTransaction
        ? { changes: 0, lastInsertRowid: 0 }
        : withDatabaseErrors(() => statement.run(...parameters)),
    iterate: (parameters) => withDatabaseErrors(() => statement.iterate(...parameters)),
  };
}
