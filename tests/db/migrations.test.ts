import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { describe, expect } from 'vitest';
import { connect, settle } from '#db/connect.ts';
import { toKysely } from '#db/driver.ts';
import { migrate, schemaVersion } from '#db/migrations/migrate.ts';
import { MIGRATIONS, SCHEMA_VERSION } from '#db/migrations/migrations.ts';
import { readLog } from '#db/queries/change.ts';
import { listConversations, readConversation } from '#db/queries/conversation.ts';
import { AT, conversation, it, storeConversation } from '#tests/helpers/database.ts';

/** What each released step was when it was released. A new step adds a line; none ever changes. */
const FINGERPRINTS: Readonly<Record<string, string>> = {
  '001-beginning': '26caa38fe354f5cab139289d45fe0d46e37865564c6ede619deb83efb91ed9fb',
};

/** An encrypted file whose schema has that version. */
function atVersion(path: string, key: Buffer, version: number): Database {
  const raw = connect(path, key, { create: true });
  settle(raw);
  migrate(raw, version);
  return raw;
}

describe('the steps of the schema', () => {
  it('are what they were when they were released', () => {
    const fingerprint = (sql: string) => createHash('sha256').update(sql).digest('hex');
    expect(Object.fromEntries(MIGRATIONS.map(({ name, sql }) => [name, fingerprint(sql)]))).toEqual(
      FINGERPRINTS,
    );
  });

  it('are numbered in order', () => {
    const numbers = MIGRATIONS.map(({ name }) => Number(name.slice(0, 3)));
    expect(numbers).toEqual(MIGRATIONS.map((_, at) => at + 1));
    expect(SCHEMA_VERSION).toBe(MIGRATIONS.length);
  });

  it('stop where they are asked to', ({ path, key }) => {
    const raw = atVersion(path, key, 0);
    expect(schemaVersion(raw)).toBe(0);
    migrate(raw, 1);
    expect(schemaVersion(raw)).toBe(1);
    raw.close();
  });

  it('leave the version and the tables as they were when one fails', ({ path, key }) => {
    const raw = atVersion(path, key, 0);
    raw.exec('create table goal (id text) strict');
    expect(() => migrate(raw)).toThrow('already exists');
    expect(schemaVersion(raw)).toBe(0);
    expect(
      raw.prepare("select name from sqlite_schema where type = 'table'").pluck().all(),
    ).toEqual(['goal']);
    raw.close();
  });

  it('change nothing where the schema is new already', ({ path, key }) => {
    const raw = atVersion(path, key, SCHEMA_VERSION);
    const schema = () => raw.prepare('select sql from sqlite_schema').pluck().all();
    const before = schema();
    migrate(raw);
    expect(schema()).toEqual(before);
    raw.close();
  });
});

describe('from nothing to 001', () => {
  it('makes tables that take only what their columns say', ({ path, key }) => {
    const raw = atVersion(path, key, 1);
    const tables = raw
      .prepare(
        `select name from pragma_table_list
         where schema = 'main' and type = 'table' and not strict and name not like 'sqlite_%'`,
      )
      .pluck()
      .all();
    raw.close();
    expect(tables).toEqual([]);
  });

  it('makes a schema in which a conversation can be stored', async ({ path, key }) => {
    const db = toKysely(atVersion(path, key, 1));
    const stored = await storeConversation(db);
    expect(await readConversation(db, stored.id)).toEqual({ conversation: stored, revision: 0 });
    expect(await readLog(db, stored.id)).toEqual([]);
    expect(await listConversations(db)).toMatchObject([{ id: stored.id, changedAt: AT }]);
    await db.destroy();
  });

  it.for([
    ['year', "'next'"],
    ['phase', "'over'"],
    ['locked', '2'],
    ['leader_id', "'nobody'"],
    ['template_version', '9'],
  ])('refuses a conversation whose %s is %s', async ([column, value], { path, key }) => {
    const raw = atVersion(path, key, 1);
    const db = toKysely(raw);
    await storeConversation(db, conversation());
    expect(() => raw.exec(`update conversation set ${column} = ${value}`)).toThrow(
      /constraint failed|cannot store/,
    );
    await db.destroy();
  });
});
