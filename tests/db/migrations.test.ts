import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { describe, expect } from 'vitest';
import { connect, settle } from '#db/connect.ts';
import { toKysely } from '#db/driver.ts';
import { migrate, schemaVersion } from '#db/migrations/migrate.ts';
import { MIGRATIONS, SCHEMA_VERSION } from '#db/migrations/migrations.ts';
import { readLog } from '#db/queries/change.ts';
import { goalDiff } from '#db/projections.ts';
import { readConversation } from '#db/queries/conversation.ts';
import { emptyGoal, type Conversation } from '#domain/conversation.ts';
import { stateFacts, stateOf, type State } from '#domain/state.ts';
import { sectionOf } from '#domain/form.ts';
import { AT, conversation, it, storeConversation } from '#tests/helpers/database.ts';
import { lulsTemplate, sampleConversation, stepsTo } from '#tests/helpers/sample.ts';
import { emptyConversation, make, startSession } from '#tests/helpers/session.ts';

/** The column of the plan that says what is aimed at. */
const FIRST_COLUMN = sectionOf(lulsTemplate(), 'plan')?.columns[0]?.id ?? '';

/** What each released step was when it was released. A new step adds a line; none ever changes. */
const FINGERPRINTS: Readonly<Record<string, string>> = {
  '001-beginning': '26caa38fe354f5cab139289d45fe0d46e37865564c6ede619deb83efb91ed9fb',
  '002-two-people': '77658ed486d2ba9a2517f1b58064e15e6db4364045793124c07d4772b93bd939',
  '003-filing': '3536b662b57bf19d0f369b15b551402bed381c2608b97df12bb370a103909054',
  '004-forms': 'e8cf0a21006ab0c69d3165c4b4630ded9167956f68293ef6dbab4941d4e3f855',
  '005-templates': 'e521e68aab858288dcd12881c41a63fb757fe21978bc064068384f62d9e8b328',
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

  it.for([
    ['year', "'next'"],
    ['phase', "'over'"],
    ['locked', '2'],
    ['leader_id', "'nobody'"],
    ['template_version', '9'],
  ])('refuses a conversation whose %s is %s', ([column, value], { path, key }) => {
    const raw = atVersion(path, key, 1);
    writeOld(raw, conversation());
    expect(() => raw.exec(`update conversation set ${column} = ${value}`)).toThrow(
      /constraint failed|cannot store/,
    );
    raw.close();
  });
});

/** Stores a conversation as version 1 had it, with the form and the people that it needs. */
function writeOld(raw: Database, stored: Conversation): void {
  const template = lulsTemplate();
  const insert = (table: string, row: Readonly<Record<string, unknown>>) => {
    const names = Object.keys(row);
    const marks = names.map((name) => `@${name}`);
    raw
      .prepare(`insert or ignore into ${table} (${names.join()}) values (${marks.join()})`)
      .run(row);
  };
  for (const id of [stored.leaderId, stored.managerId])
    insert('person', { id, name: id, title: '', unit: '', level: '', manager_id: null });
  const { id, version, name, language } = template;
  const body = JSON.stringify(template);
  insert('template', { id, version, name, language, status: 'published', body });
  insert('conversation', {
    id: stored.id,
    template_id: id,
    template_version: version,
    leader_id: stored.leaderId,
    manager_id: stored.managerId,
    year: stored.year,
    date: stored.date,
    phase: stored.phase,
    locked: stored.locked ? 1 : 0,
    begun: 1,
    revision: 0,
    created_at: AT,
    changed_at: AT,
    body: JSON.stringify(stored),
  });
  for (const [position, goal] of stored.joint.goals.entries())
    insert('goal', {
      conversation_id: stored.id,
      goal_id: goal.id,
      position,
      cells: JSON.stringify(goal.cells),
      due: goal.due,
      responsible: goal.responsible,
    });
}

/** The sample conversation after each of the changes that write it, each under an id of its own. */
function sampleStates(): Conversation[] {
  const target = sampleConversation();
  const template = lulsTemplate();
  const goals = target.joint.goals.map(({ id }) => emptyGoal(id));
  const begun = emptyConversation(template);
  const session = startSession(template, { ...begun, joint: { ...begun.joint, goals } });
  const states = [session.conversation];
  for (const { by, change } of stepsTo(target)) {
    make(session, by, [change], 'g');
    states.push(session.conversation);
  }
  return states.map((state, at) => ({ ...state, id: `state-${at}` }));
}

describe('from 001 to 002', () => {
  it('keeps every conversation, and gives it the state that the domain gives it', async ({
    path,
    key,
  }) => {
    const raw = atVersion(path, key, 1);
    const prepared = sampleStates();
    const last = prepared.at(-1) ?? conversation();
    const locked = { ...last, id: 'locked', locked: true };
    const released = conversation({
      id: 'released',
      leader: { ...conversation().leader, released: true },
    });
    const all = [...prepared, locked, released];
    for (const one of all) writeOld(raw, one);
    migrate(raw, 2);
    const db = toKysely(raw);
    const rows = await db.selectFrom('conversation').select(['id', 'state']).execute();
    const expected = all.map((one): [string, State] => [
      one.id,
      stateOf(stateFacts(one, lulsTemplate(), false)),
    ]);
    expect(new Map(rows.map(({ id, state }) => [id, state]))).toEqual(new Map(expected));
    expect(new Set(rows.map(({ state }) => state)).size).toBeGreaterThanOrEqual(6);
    for (const one of all)
      expect(await readConversation(db, one.id)).toEqual({ conversation: one, revision: 0 });
    await db.destroy();
  });

  it('keeps the goals that have a date, those of the newest talk as standing', async ({
    path,
    key,
  }) => {
    const raw = atVersion(path, key, 1);
    const { leaderId, managerId, ...talk } = sampleConversation();
    const of = (id: string, year: number) => ({ ...talk, leaderId, managerId, id, year });
    const undated = { ...emptyGoal('undated'), cells: { [FIRST_COLUMN]: 'Engang' } };
    for (const one of [of('old', 2026), of('new', 2027)])
      writeOld(raw, { ...one, joint: { ...one.joint, goals: [...one.joint.goals, undated] } });
    raw.exec(
      `insert into document values ('d', 'new', 'word', '/a', 'a', '${'0'.repeat(64)}', '', 0)`,
    );
    migrate(raw, 2);
    const db = toKysely(raw);
    const goals = await db.selectFrom('goal').selectAll().orderBy('due').execute();
    for (const { id, standing } of [
      { id: 'old', standing: 0 },
      { id: 'new', standing: 1 },
    ] as const)
      expect(goals.filter((row) => row.conversation_id === id)).toEqual(
        goalDiff(null, of(id, 2027), lulsTemplate()).put.map(({ kind: _, ...row }) => ({
          ...row,
          standing,
        })),
      );
    const states = await db.selectFrom('conversation').select(['id', 'state']).execute();
    expect(states).toContainEqual({ id: 'new', state: 'documents-saved' });
    expect(states).toContainEqual({ id: 'old', state: 'held' });
    await db.destroy();
  });

  it('leaves a schema in which a conversation can be stored', async ({ path, key }) => {
    const raw = atVersion(path, key, 1);
    migrate(raw, 2);
    const db = toKysely(raw);
    const stored = await storeConversation(db);
    expect(await readConversation(db, stored.id)).toEqual({ conversation: stored, revision: 0 });
    expect(await readLog(db, stored.id)).toEqual([]);
    expect(raw.pragma('foreign_key_check')).toEqual([]);
    await db.destroy();
  });
});

describe('from 002 to 003', () => {
  it('keeps people, conversations and documents, and can hold what is filed', async ({
    path,
    key,
  }) => {
    const raw = atVersion(path, key, 2);
    const stored = await storeConversation(toKysely(raw));
    raw.exec(
      `insert into document values ('d', '${stored.id}', 'word', '/a', 'a', '${'0'.repeat(64)}', '', 0)`,
    );
    const rows = (table: string) => raw.prepare(`select * from ${table}`).all();
    const tables = ['person', 'conversation', 'template', 'document', 'goal', 'rating', 'change'];
    const before = tables.map(rows);
    migrate(raw, 3);
    expect(tables.map(rows)).toEqual(before);
    expect(rows('filing')).toEqual([]);
    raw.exec(`insert into person_case values ('leader', 'personnel', '81.00', 'Sag', '')`);
    expect(raw.pragma('foreign_key_check')).toEqual([]);
    raw.close();
  });

  it.for([
    ['setting', "'filing', 'no json'"],
    ['person_case', "'leader', 'other', '', '', ''"],
    ['person_case', "'nobody', 'personnel', '', '', ''"],
    ['copy_folder', "'nobody', '/a'"],
  ])('refuses in %s the row %s', async ([table, values], { path, key }) => {
    const raw = atVersion(path, key, 3);
    await storeConversation(toKysely(raw));
    expect(() => raw.exec(`insert into ${table} values (${values})`)).toThrow('constraint failed');
    raw.close();
  });
});
