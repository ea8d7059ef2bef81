import { randomBytes } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect } from 'vitest';
import { connect, settle } from '#db/connect.ts';
import type { DatabaseCode } from '#db/errors.ts';
import { SCHEMA_VERSION } from '#db/migrations/migrations.ts';
import { openDatabase } from '#db/open.ts';
import { listPeople, savePerson } from '#db/queries/person.ts';
import type { Db } from '#db/schema/schema.ts';
import { it, person, storeConversation } from '#tests/helpers/database.ts';

const failsWith = (code: DatabaseCode): unknown =>
  expect.objectContaining({ name: 'DatabaseError', code });

async function pragma(db: Db, name: string): Promise<unknown> {
  const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(db);
  return Object.values(rows[0] ?? {})[0];
}

/** Writes other bytes over those at that place. */
function damage(path: string, at: number, bytes = Buffer.from([0x55, 0xaa])): void {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, at);
  closeSync(file);
}

describe('a database that is made and opened again', () => {
  it('keeps what was stored', async ({ open }) => {
    const first = await open({ create: true });
    await savePerson(first.db, person({ id: 'kim' }));
    await first.close();
    const { db } = await open();
    expect(await listPeople(db)).toEqual([person({ id: 'kim' })]);
  });

  it('is one file when it is closed, and no SQLite file to anybody else', async ({
    open,
    folder,
    path,
  }) => {
    await (await open({ create: true })).close();
    expect(readdirSync(folder)).toEqual(['lederspind.db']);
    expect(readFileSync(path).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
  });

  it('works flushed, alone, and with nothing in clear on disk', async ({ db }) => {
    const names = ['journal_mode', 'synchronous', 'locking_mode', 'temp_store', 'foreign_keys'];
    const more = ['secure_delete', 'trusted_schema', 'cell_size_check', 'user_version'];
    const values = await Promise.all([...names, ...more].map((name) => pragma(db, name)));
    expect(values).toEqual(['wal', 2, 'exclusive', 2, 1, 1, 0, 1, SCHEMA_VERSION]);
  });

  it('is in the format of SQLCipher 4 with the raw key', async ({ open, path, key }) => {
    await (await open({ create: true })).close();
    const raw = connect(path, Buffer.alloc(32));
    raw.pragma("cipher = 'sqlcipher'");
    raw.pragma('legacy = 4');
    raw.pragma(`key = "x'${key.toString('hex')}'"`);
    expect(raw.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
    raw.close();
  });

  it('leaves the key as it was', async ({ open, key }) => {
    const copy = Buffer.from(key);
    await open({ create: true });
    expect(key.equals(copy)).toBe(true);
  });
});

describe('making a database', () => {
  it('never touches one that is there', async ({ open, path }) => {
    await (await open({ create: true })).close();
    const before = readFileSync(path);
    await expect(open({ create: true })).rejects.toEqual(failsWith('storage.failed'));
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('begins anew where an earlier start was cut off', async ({ open, folder, path }) => {
    writeFileSync(`${path}.new`, 'half a database');
    const { db, close } = await open({ create: true });
    expect(await listPeople(db)).toEqual([]);
    await close();
    expect(readdirSync(folder)).toEqual(['lederspind.db']);
  });

  it('says so where the folder is missing', async ({ folder, key }) => {
    const path = join(folder, 'none', 'lederspind.db');
    await expect(openDatabase(path, key, { create: true })).rejects.toEqual(
      failsWith('storage.failed'),
    );
  });

  it('refuses a key of another length', async ({ path }) => {
    await expect(openDatabase(path, randomBytes(16), { create: true })).rejects.toThrow(RangeError);
    expect(existsSync(path)).toBe(false);
  });
});

describe('opening what cannot be opened', () => {
  it('never makes a database', async ({ open, folder }) => {
    await expect(open()).rejects.toEqual(failsWith('database.missing'));
    expect(readdirSync(folder)).toEqual([]);
  });

  it.for([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('Kære alle, her er referatet. '.repeat(400))],
    ['zeros', Buffer.alloc(40_960)],
    ['SQLite in clear', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8176)])],
  ] as const)('refuses a file that holds %s, and leaves it', async ([, bytes], { open, path }) => {
    writeFileSync(path, bytes);
    await expect(open()).rejects.toEqual(failsWith('database.damaged'));
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('refuses a folder in its place', async ({ open, path }) => {
    mkdirSync(path);
    await expect(open()).rejects.toEqual(failsWith('storage.failed'));
  });

  it('refuses the wrong key and changes nothing', async ({ open, path }) => {
    await (await open({ create: true })).close();
    const before = readFileSync(path);
    const opening = openDatabase(path, randomBytes(32));
    await expect(opening).rejects.toEqual(failsWith('database.damaged'));
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('refuses a second one while the first is open, whoever has it', async ({ open }) => {
    const { db } = await open({ create: true });
    await savePerson(db, person({ id: 'kim' }));
    await expect(open()).rejects.toEqual(failsWith('database.in-use'));
    expect(await listPeople(db)).toEqual([person({ id: 'kim' })]);
  });
});

describe('a damaged file', () => {
  it('is refused wherever two of its bytes are others', async ({ open, path, folder, key }) => {
    const { db, close } = await open({ create: true });
    await storeConversation(db);
    await close();
    const pages = statSync(path).size / 4096;
    for (let page = 0; page < pages; page += 1) {
      const copy = join(folder, `page-${page}.db`);
      copyFileSync(path, copy);
      damage(copy, page * 4096 + 100 + page * 37);
      const opening = openDatabase(copy, key);
      await expect(opening, `page ${page}`).rejects.toEqual(failsWith('database.damaged'));
    }
    expect(pages).toBeGreaterThan(20);
  });

  it('is refused when its end is missing', async ({ open, path }) => {
    const { db, close } = await open({ create: true });
    await storeConversation(db);
    await close();
    truncateSync(path, statSync(path).size - 4096);
    await expect(open()).rejects.toEqual(failsWith('database.damaged'));
  });
});

describe('a database from a newer program', () => {
  const NEWER = SCHEMA_VERSION + 1;

  it('is refused and stays as it is', async ({ open, path, folder, key }) => {
    await (await open({ create: true })).close();
    const raw = connect(path, key);
    raw.pragma(`user_version = ${NEWER}`);
    raw.close();
    const before = readFileSync(path);
    await expect(open()).rejects.toEqual(failsWith('database.newer'));
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['lederspind.db']);
  });

  it('is refused and stays as it is with the log that a crash left', async ({
    open,
    path,
    folder,
    key,
  }) => {
    await (await open({ create: true })).close();
    const raw = connect(path, key);
    settle(raw);
    raw.pragma(`user_version = ${NEWER}`);
    const crashed = join(folder, 'crashed.db');
    for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, `${crashed}${end}`);
    raw.close();
    const before = ['', '-wal'].map((end) => readFileSync(`${crashed}${end}`));
    await expect(openDatabase(crashed, key)).rejects.toEqual(failsWith('database.newer'));
    expect(['', '-wal'].map((end) => readFileSync(`${crashed}${end}`))).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('crashed'))).toEqual([
      'crashed.db',
      'crashed.db-wal',
    ]);
  });
});
