import { statSync } from 'node:fs';
import { sql } from 'kysely';
import { describe, expect } from 'vitest';
import { storeChanges } from '#db/queries/change.ts';
import type { Change } from '#domain/change.ts';
import { it, storeConversation } from '#tests/helpers/database.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';
import { make, startSession } from '#tests/helpers/session.ts';

const note = (text: string): Change => ({ kind: 'note.set', party: 'leader', text });

describe('tidying', () => {
  it('makes room in the log, and leaves the database as it is', async ({ open, path }) => {
    const { db, tidy } = await open({ create: true });
    await storeConversation(db);
    const tables = () => sql`select * from sqlite_schema`.execute(db);
    const before = await tables();
    await tidy();
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(1024 * 1024);
    expect(statSync(path).size).toBeLessThan(1024 * 1024);
    expect(await tables()).toEqual(before);
    const { rows } = await sql`pragma integrity_check`.execute(db);
    expect(rows).toEqual([{ integrity_check: 'ok' }]);
  });

  it('indexes what was written and takes the log over, so that it is written from its start', async ({
    open,
    path,
  }) => {
    const { db, tidy } = await open({ create: true });
    const session = startSession(lulsTemplate(), await storeConversation(db));
    await tidy();
    const size = statSync(`${path}-wal`).size;
    for (let round = 0; round < 60; round += 1) {
      const { conversation: before, log } = session;
      make(session, 'leader', [note('ord '.repeat(3000) + round)], `g-${round}`);
      const { conversation: after, template } = session;
      await storeChanges(db, { before, after, template, entries: session.log.slice(log.length) });
      if (round % 10 === 9) {
        await tidy();
        expect(await db.selectFrom('search_due').selectAll().execute()).toEqual([]);
      }
    }
    expect(statSync(`${path}-wal`).size).toBe(size);
  });

  it('is finished before the database is closed, and does nothing after', async ({ open }) => {
    const { db, tidy, close } = await open({ create: true });
    await storeConversation(db);
    await Promise.all([tidy(), close()]);
    await tidy();
    const again = await open();
    expect(await again.db.selectFrom('search_due').selectAll().execute()).toEqual([]);
  });
});
