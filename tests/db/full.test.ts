import { sql } from 'kysely';
import { describe, expect } from 'vitest';
import { toDatabaseError } from '#db/errors.ts';
import { readLog, storeChanges } from '#db/queries/change.ts';
import { readConversation } from '#db/queries/conversation.ts';
import type { Db } from '#db/schema/schema.ts';
import { it, storeConversation } from '#tests/helpers/database.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';
import { make, startSession } from '#tests/helpers/session.ts';

/** Allows so many pages more than the file has; SQLite then answers as on a full disk. */
async function allow(db: Db, more: number): Promise<void> {
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
  await sql`pragma max_page_count = ${sql.lit((rows[0]?.page_count ?? 0) + more)}`.execute(db);
}

describe('a full disk', () => {
  it('refuses a change whole, and takes it once there is room', async ({ db }) => {
    const begun = await storeConversation(db);
    const session = startSession(lulsTemplate(), begun);
    make(session, 'leader', [{ kind: 'note.set', party: 'leader', text: 'n'.repeat(40_000) }], 'g');
    const { conversation: after, log: entries, template } = session;
    const change = { before: begun, after, entries, template };
    await allow(db, 3);
    await expect(storeChanges(db, change)).rejects.toMatchObject({
      name: 'DatabaseError',
      code: 'storage.full',
    });
    expect(await readConversation(db, begun.id)).toEqual({ conversation: begun, revision: 0 });
    expect(await readLog(db, begun.id)).toEqual([]);
    await allow(db, 100_000);
    await storeChanges(db, change);
    expect(await readConversation(db, begun.id)).toEqual({
      conversation: session.conversation,
      revision: 1,
    });
    expect(await readLog(db, begun.id)).toEqual(session.log);
  });
});

describe('what the driver says', () => {
  it.for([
    ['SQLITE_FULL', 'storage.full'],
    ['SQLITE_IOERR_WRITE', 'storage.failed'],
    ['SQLITE_IOERR_FSYNC', 'storage.failed'],
    ['SQLITE_READONLY_DBMOVED', 'storage.failed'],
    ['SQLITE_CANTOPEN', 'storage.failed'],
    ['SQLITE_CORRUPT_INDEX', 'database.damaged'],
    ['SQLITE_NOTADB', 'database.damaged'],
    ['SQLITE_BUSY_RECOVERY', 'database.in-use'],
  ] as const)('as %s means %s to people', ([code, meaning]) => {
    const error = Object.assign(new Error('said by the driver'), { code });
    expect(toDatabaseError(error)).toMatchObject({ code: meaning, cause: error });
  });

  it.for([
    Object.assign(new Error('a mistake of ours'), { code: 'SQLITE_CONSTRAINT_UNIQUE' }),
    Object.assign(new Error('a file'), { code: 'ENOSPC' }),
    new TypeError('anything'),
    'a text',
    null,
  ])('is left alone where it is no such thing: %s', (error) => {
    expect(toDatabaseError(error)).toBeNull();
  });
});
