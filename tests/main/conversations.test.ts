import { describe, expect } from 'vitest';
import { readLog } from '#db/queries/change.ts';
import { insertConversation, readConversation } from '#db/queries/conversation.ts';
import { savePerson } from '#db/queries/person.ts';
import { saveTemplate } from '#db/queries/template.ts';
import type { Db } from '#db/schema/schema.ts';
import type { Change } from '#domain/change.ts';
import { Conversations } from '#main/conversations.ts';
import { Failure } from '#main/failure.ts';
import { asNew, conversation, it, person } from '#tests/helpers/database.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';

const ID = 'conversation';
const leader = { side: 'leader', proven: [] } as const;
const manager = { side: 'manager', proven: [] } as const;

async function begin(db: Db): Promise<Conversations> {
  await saveTemplate(db, lulsTemplate());
  await savePerson(db, person({ id: 'leader' }));
  await savePerson(db, person({ id: 'manager' }));
  await insertConversation(db, asNew(conversation()));
  return new Conversations(() => db);
}

const rate = (value: number, series: 'leader' | 'manager' = 'leader'): Change => ({
  kind: 'rating.set',
  series,
  item: 'faglig',
  value,
});

const note = (text: string): Change => ({ kind: 'note.set', party: 'leader', text });

describe('a conversation', () => {
  it('is stored change by change, in the order in which they came', async ({ db }) => {
    const conversations = await begin(db);
    const values = [1, 2, 3, 4, 5, 6, 7, 8];
    const stored = await Promise.all(
      values.map((value) =>
        conversations.change(ID, leader, { change: rate(value), gesture: `g${value}` }),
      ),
    );
    expect(stored.map(({ revision }) => revision)).toEqual(values);
    expect(stored.at(-1)).toEqual({ revision: 8, canUndo: true, canRedo: false });
    expect((await readConversation(db, ID))?.conversation.leader.ratings).toEqual({ faglig: 8 });
    expect((await readLog(db, ID)).map(({ change }) => change)).toEqual(
      values.map((value) => rate(value)),
    );
  });

  it('shows a side what it may see', async ({ db }) => {
    const conversations = await begin(db);
    await conversations.change(ID, leader, { change: note('kun for mig'), gesture: 'a' });
    await conversations.change(ID, leader, { change: rate(7), gesture: 'b' });
    const own = await conversations.open(ID, 'leader');
    expect(own.conversation.leader).toMatchObject({
      note: 'kun for mig',
      ratings: { faglig: 7 },
    });
    for (const side of ['manager', 'joint'] as const)
      expect(JSON.stringify(await conversations.open(ID, side))).not.toMatch(
        /kun for mig|"faglig":7/,
      );
  });

  it('takes steps back and repeats them, over restarts, each side its own', async ({ db }) => {
    const first = await begin(db);
    for (const [at, value] of [3, 4, 5].entries())
      await first.change(ID, leader, { change: rate(value), gesture: at === 0 ? 'one' : 'two' });
    await first.change(ID, manager, { change: rate(9, 'manager'), gesture: 'other' });
    const again = new Conversations(() => db);
    const undone = await again.undo(ID, 'leader');
    expect(undone).toMatchObject({ revision: 6, canUndo: true, canRedo: true, side: 'leader' });
    expect(undone.conversation.leader.ratings).toEqual({ faglig: 3 });
    const redone = await new Conversations(() => db).redo(ID, 'leader');
    expect(redone).toMatchObject({ revision: 8, canUndo: true, canRedo: false });
    expect(redone.conversation.leader.ratings).toEqual({ faglig: 5 });
    expect((await again.open(ID, 'manager')).conversation.manager.ratings).toEqual({ faglig: 9 });
  });

  it('does nothing where there is nothing to take back', async ({ db }) => {
    const conversations = await begin(db);
    expect(await conversations.undo(ID, 'leader')).toMatchObject({ revision: 0, canUndo: false });
    expect(await readLog(db, ID)).toEqual([]);
  });

  it('refuses without storing anything', async ({ db }) => {
    const conversations = await begin(db);
    const refused = [
      conversations.change(ID, manager, { change: rate(7), gesture: 'a' }),
      conversations.change(ID, leader, { change: rate(11), gesture: 'b' }),
      conversations.change('none', leader, { change: rate(1), gesture: 'c' }),
    ];
    await expect(Promise.allSettled(refused)).resolves.toMatchObject([
      { reason: new Failure('change.other-side') },
      { reason: new Failure('rating.off-scale') },
      { reason: new Failure('not-found') },
    ]);
    expect(await readLog(db, ID)).toEqual([]);
  });

  it('goes on from what is stored where a change could not be', async ({ db }) => {
    const conversations = await begin(db);
    await conversations.change(ID, leader, { change: rate(3), gesture: 'a' });
    // From here on SQLite may not grow the file: the disk is full.
    const pages = await sqlNumber(db, 'PRAGMA page_count');
    await sqlNumber(db, `PRAGMA max_page_count = ${pages}`);
    const long = { change: note('å'.repeat(40_000)), gesture: 'b' };
    await expect(conversations.change(ID, leader, long)).rejects.toMatchObject({
      code: 'storage.full',
    });
    const shown = await conversations.open(ID, 'leader');
    expect(shown.revision).toBe(1);
    expect(shown.conversation.leader).toMatchObject({ note: '', ratings: { faglig: 3 } });
    await sqlNumber(db, 'PRAGMA max_page_count = 1000000');
    expect(await conversations.change(ID, leader, long)).toMatchObject({ revision: 2 });
  });

  it('is read anew when others were opened in between', async ({ db }) => {
    const conversations = await begin(db);
    for (let at = 0; at < 12; at += 1)
      await insertConversation(db, asNew(conversation({ id: `c${at}` })));
    await conversations.change(ID, leader, { change: rate(3), gesture: 'a' });
    for (let at = 0; at < 12; at += 1) await conversations.open(`c${at}`, 'leader');
    expect(await conversations.change(ID, leader, { change: rate(4), gesture: 'b' })).toMatchObject(
      {
        revision: 2,
      },
    );
  });
});

async function sqlNumber(db: Db, statement: string): Promise<number> {
  const { CompiledQuery } = await import('kysely');
  const { rows } = await db.executeQuery(CompiledQuery.raw(statement));
  return Number(Object.values(rows[0] ?? {})[0]);
}
