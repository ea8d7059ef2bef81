import { describe, expect } from 'vitest';
import { connect, settle } from '#db/connect.ts';
import { toKysely } from '#db/driver.ts';
import { migrate } from '#db/migrations/migrate.ts';
import { readConversation } from '#db/queries/conversation.ts';
import { insertDraft, readDraft } from '#db/queries/template-draft.ts';
import { AT, it, storeConversation } from '#tests/helpers/database.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';

function atVersion(path: string, key: Buffer, version: number) {
  const raw = connect(path, key, { create: true });
  settle(raw);
  migrate(raw, version);
  return raw;
}

describe('from 004 to 005', () => {
  it('keeps forms and what is held on them, and can hold drafts', async ({ path, key }) => {
    const raw = atVersion(path, key, 4);
    const stored = await storeConversation(toKysely(raw));
    const rows = (table: string) => raw.prepare(`select * from ${table}`).all();
    const tables = ['person', 'conversation', 'template', 'goal', 'rating', 'change'];
    const before = tables.map(rows);
    migrate(raw, 5);
    expect(tables.map(rows)).toEqual(before);
    const db = toKysely(raw);
    expect(await readConversation(db, stored.id)).toEqual({ conversation: stored, revision: 0 });
    await insertDraft(db, lulsTemplate(), AT);
    expect((await readDraft(db, 'luls'))?.template).toEqual(lulsTemplate());
    expect(raw.pragma('foreign_key_check')).toEqual([]);
    await db.destroy();
  });

  it.for([
    ['template_draft', "'a', -1, 0, ''"],
    ['template_draft_body', "'nobody', 0, '', '{}'"],
    ['template_draft_body', "'luls', 0, '', 'no json'"],
  ])('refuses in %s the row %s', ([table, values], { path, key }) => {
    const raw = atVersion(path, key, 5);
    raw.exec(`insert into template_draft values ('luls', 0, 0, '')`);
    expect(() => raw.exec(`insert into ${table} values (${values})`)).toThrow('constraint failed');
    raw.close();
  });
});
