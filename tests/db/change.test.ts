import * as fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect } from 'vitest';
import { goalDiff, ratingDiff } from '#db/projections.ts';
import { readLog, readMarks, storeChanges } from '#db/queries/change.ts';
import { insertConversation, readConversation } from '#db/queries/conversation.ts';
import { saveTemplate } from '#db/queries/template.ts';
import type { Db } from '#db/schema/schema.ts';
import { applyChange } from '#domain/apply-change.ts';
import type { Change } from '#domain/change.ts';
import type { Conversation, Side } from '#domain/conversation.ts';
import type { LogEntry } from '#domain/history.ts';
import type { Template } from '#domain/template.ts';
import { arbitraryChange, arbitrarySide } from '#tests/helpers/arbitrary.ts';
import { arbitraryTemplate } from '#tests/helpers/arbitrary-template.ts';
import { AT, conversation, it, storeConversation, asNew } from '#tests/helpers/database.ts';
import { OTHER_FORMS } from '#tests/helpers/forms.ts';
import { packOf, PACKS } from '#tests/helpers/packs.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';
import {
  emptyConversation,
  make,
  startSession,
  undo,
  type Session,
} from '#tests/helpers/session.ts';

const template = lulsTemplate();
const score: Change = { kind: 'rating.set', series: 'leader', item: 'faglig', value: 7 };
const note: Change = { kind: 'note.set', party: 'leader', text: 'Husk frokosten' };

/** What `change` makes of the conversation, ready to be stored as that revision. */
function changes(before: Conversation, change: Change, revision: number) {
  const answer = applyChange(before, change, { by: 'leader', template });
  if (!answer.ok) throw new Error(answer.error);
  const { conversation: after, inverse } = answer.value;
  const rest = {
    by: 'leader',
    at: '2027-03-12T10:00:00.000Z',
    gesture: 'one',
    role: 'edit',
  } as const;
  const entry: LogEntry = { revision, ...rest, change, inverse };
  return { before, after, entries: [entry], template };
}

/** Everything that is stored of a conversation. */
async function everything(db: Db, id: string) {
  const of = (table: 'rating' | 'goal' | 'search_due') =>
    db.selectFrom(table).selectAll().where('conversation_id', '=', id).execute();
  return {
    stored: await readConversation(db, id),
    log: await readLog(db, id),
    ratings: await of('rating'),
    goals: await of('goal'),
    due: await of('search_due'),
  };
}

describe('storing a change', () => {
  it('stores the entry, the body and the line of the overview', async ({ db }) => {
    const begun = await storeConversation(db);
    const change = changes(begun, score, 1);
    await storeChanges(db, change);
    expect(await readConversation(db, begun.id)).toEqual({
      conversation: change.after,
      revision: 1,
    });
    expect(await readLog(db, begun.id)).toEqual(change.entries);
    const line = await db
      .selectFrom('conversation')
      .select(['state', 'changed_at'])
      .executeTakeFirstOrThrow();
    expect(line).toEqual({ state: 'leader-preparing', changed_at: '2027-03-12T10:00:00.000Z' });
  });

  it('marks in the log what belongs together, and what nothing may take back', async ({ db }) => {
    const begun = await storeConversation(db);
    const session = startSession(template, begun);
    make(session, 'leader', [score], 'one');
    make(session, 'joint', [{ kind: 'talk.start' }], 'two');
    const { conversation: after, log: entries } = session;
    await storeChanges(db, { before: begun, after, entries, template });
    expect(await readMarks(db, begun.id)).toEqual([
      { by: 'leader', gesture: 'one', role: 'edit', inverse: 1 },
      { by: 'joint', gesture: 'two', role: 'edit', inverse: null },
    ]);
  });

  it('stores several at once, as one undo of a gesture needs', async ({ db }) => {
    const begun = await storeConversation(db);
    const first = changes(begun, score, 1);
    const second = changes(first.after, note, 2);
    const entries = [...first.entries, ...second.entries];
    await storeChanges(db, { before: begun, after: second.after, entries, template });
    expect(await readLog(db, begun.id)).toEqual(entries);
    expect(await readConversation(db, begun.id)).toEqual({
      conversation: second.after,
      revision: 2,
    });
  });

  it.for([
    ['an old revision', [1]],
    ['a revision too far', [3]],
    ['a gap', [2, 4]],
    ['none', []],
  ] as const)('refuses %s and stores nothing', async ([, revisions], { db }) => {
    const begun = await storeConversation(db);
    const first = changes(begun, score, 1);
    await storeChanges(db, first);
    const before = await everything(db, begun.id);
    const next = changes(first.after, note, 2);
    const entries = revisions.flatMap((revision) =>
      next.entries.map((entry) => ({ ...entry, revision })),
    );
    await expect(storeChanges(db, { ...next, entries })).rejects.toMatchObject({
      name: 'RevisionError',
    });
    expect(await everything(db, begun.id)).toEqual(before);
  });

  it.for(['change', 'rating', 'search_due'] as const)(
    'stores nothing at all when %s cannot be written',
    async (table, { db }) => {
      const begun = await storeConversation(db);
      await db.deleteFrom('search_due').execute();
      const before = await everything(db, begun.id);
      await sql`create temp trigger refuse before insert on main.${sql.table(table)}
        begin select raise(abort, 'refused by the test'); end`.execute(db);
      const both = changes(changes(begun, score, 1).after, note, 1);
      await expect(storeChanges(db, { ...both, before: begun })).rejects.toThrow('refused');
      expect(await everything(db, begun.id)).toEqual(before);
      await sql`drop trigger temp.refuse`.execute(db);
      await storeChanges(db, { ...both, before: begun });
      expect(await everything(db, begun.id)).toMatchObject({
        stored: { conversation: both.after, revision: 1 },
        log: both.entries,
        ratings: [{ series: 'leader', item: 'faglig', value: 7 }],
        due: [{ conversation_id: begun.id }],
      });
    },
  );

  it('marks the conversation for the index only when a text changed', async ({ db }) => {
    const begun = await storeConversation(db);
    await db.deleteFrom('search_due').execute();
    const first = changes(begun, score, 1);
    await storeChanges(db, first);
    expect((await everything(db, begun.id)).due).toEqual([]);
    await storeChanges(db, changes(first.after, note, 2));
    expect((await everything(db, begun.id)).due).toEqual([{ conversation_id: begun.id }]);
  });
});

describe('the log', () => {
  it.for([
    ['altered', `update change set by_side = 'joint'`],
    ['removed', `delete from change`],
    ['removed in part', `delete from change where revision = 1`],
    ['overwritten', `insert or replace into change select * from change`],
  ] as const)('cannot be %s', async ([, statement], { db }) => {
    const begun = await storeConversation(db);
    const change = changes(begun, score, 1);
    await storeChanges(db, change);
    await expect(sql.raw(statement).execute(db)).rejects.toThrow('append-only');
    expect(await readLog(db, begun.id)).toEqual(change.entries);
  });

  it('goes with its conversation and nothing else does', async ({ db }) => {
    const begun = await storeConversation(db);
    await insertConversation(db, asNew(conversation({ id: 'other' })));
    await storeChanges(db, changes(begun, score, 1));
    const other = changes(conversation({ id: 'other' }), score, 1);
    await storeChanges(db, other);
    await db.deleteFrom('conversation').where('id', '=', begun.id).execute();
    expect(await everything(db, begun.id)).toEqual({
      stored: null,
      log: [],
      ratings: [],
      goals: [],
      due: [],
    });
    expect(await readLog(db, 'other')).toEqual(other.entries);
  });

  it('says so when a line of it is no change', async ({ db }) => {
    const { id } = await storeConversation(db);
    const line = { revision: 1, by_side: 'leader', at: AT, gesture: 'one', role: 'edit' } as const;
    await db
      .insertInto('change')
      .values({ ...line, conversation_id: id, change: '{"kind":"none"}', inverse: null })
      .execute();
    await expect(readLog(db, id)).rejects.toMatchObject({ code: 'database.damaged' });
  });
});

/** Makes a random change, or takes one back, and stores what came of it. */
async function step(db: Db, session: Session, by: Side, change: Change | null): Promise<void> {
  const { conversation: before, log } = session;
  const gesture = `gesture-${log.length}`;
  const done = change === null ? undo(session, by) : make(session, by, [change], gesture);
  if (!done) return;
  const { conversation: after } = session;
  const entries = session.log.slice(log.length);
  await storeChanges(db, { before, after, entries, template: session.template });
}

/** What the log makes of the conversation as it began. */
function replay(begun: Conversation, log: readonly LogEntry[], form: Template): Conversation {
  return log.reduce((now, { change, by }) => {
    const answer = applyChange(now, change, { by, template: form });
    if (!answer.ok) throw new Error(answer.error);
    return answer.value.conversation;
  }, begun);
}

/** The shipped forms, those that strain the program, and a few that nobody would write. */
const FORMS = [
  ...PACKS.map(packOf),
  ...OTHER_FORMS,
  ...fc
    .sample(arbitraryTemplate, { seed: 12, numRuns: 4 })
    .map((form, at) => ({ ...form, id: `any-${at}` })),
];

describe('any run of changes', () => {
  it.for(FORMS)(
    'leaves a body that is the replay of its log, and projections that are the body, on the form $id',
    { timeout: 60_000 },
    async (form, { db }) => {
      await storeConversation(db);
      await saveTemplate(db, form);
      let count = 0;
      const run = fc.asyncProperty(fc.gen(), async (g) => {
        count += 1;
        const begun = { ...emptyConversation(form), id: `run-${count}` };
        await insertConversation(db, { conversation: begun, template: form, at: AT });
        const session = startSession(form, begun);
        for (let at = 0; at < 15; at += 1) {
          const by = g(() => arbitrarySide);
          const isUndo = g(() => fc.nat(4)) === 0;
          const change = isUndo ? null : g(() => arbitraryChange(session.conversation, form));
          await step(db, session, by, change);
        }
        const { stored, log, ratings, goals } = await everything(db, begun.id);
        const { conversation: after } = session;
        expect(log).toEqual(session.log);
        expect(stored).toEqual({ conversation: after, revision: log.length });
        expect(replay(begun, log, form)).toEqual(after);
        expect(new Set(ratings)).toEqual(new Set(ratingDiff(null, after, form).put));
        const stands = after.phase === 'talk' ? 1 : 0;
        expect(new Set(goals)).toEqual(
          new Set(goalDiff(null, after, form).put.map((row) => ({ ...row, standing: stands }))),
        );
      });
      await fc.assert(run, { numRuns: 40 });
      expect(count).toBeGreaterThanOrEqual(40);
    },
  );
});
