import { describe, expect } from 'vitest';
import type { Change } from '#domain/change.ts';
import { dayAfter } from '#domain/due.ts';
import { Failure } from '#main/failure.ts';
import { lulsTemplate, wordOrder } from '#tests/helpers/sample.ts';
import { dayOf } from '#main/today.ts';
import { it } from '#tests/helpers/ground.ts';
import { ask, beginTalk, details, office, write, type Office } from '#tests/helpers/office.ts';

const today = dayOf(new Date());
const start: Change = { kind: 'talk.start' };

/** Dates the first goal of the talk, and says what it is. */
async function dateGoal(desk: Office, id: string, due: string, text: string): Promise<string> {
  const { conversation } = await ask(desk, 'conversation.open', { id, side: 'joint' });
  const goal = conversation.joint.goals[0]?.id ?? '';
  await write(desk, id, 'joint', [
    { kind: 'goal.set', id: goal, column: 'maal', text },
    { kind: 'goal.plan', id: goal, due, responsible: 'Bo' },
  ]);
  return goal;
}

const read = (desk: Office, year: number | null = null) => ask(desk, 'overview.read', { year });

const statesOf = async (desk: Office) =>
  Object.fromEntries(
    (await read(desk, 2027)).states
      .filter(({ count }) => count > 0)
      .map(({ state, lines }) => [state, lines.map(({ leader }) => leader)]),
  );

describe('the overview', () => {
  it('is empty at first, in this year', async ({ pc }) => {
    const desk = await office(pc);
    const year = new Date().getFullYear();
    const overview = await read(desk);
    expect(overview).toMatchObject({
      year,
      years: [year],
      due: { today, overdue: 0, soon: 0, lines: [] },
      without: { count: 0, people: [] },
    });
    expect(overview.states.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('says where each conversation is, step by step', async ({ pc }) => {
    const desk = await office(pc);
    const { id } = await beginTalk(desk);
    expect(await statesOf(desk)).toEqual({ 'not-begun': ['Bo'] });
    const topic = { kind: 'topic.add', id: 't', at: 0, text: 'x' } as const;
    await write(desk, id, 'manager', [{ ...topic, owner: 'manager' }]);
    expect(await statesOf(desk)).toEqual({ 'leader-preparing': ['Bo'] });
    await write(desk, id, 'leader', [{ kind: 'release.set', party: 'leader', released: true }]);
    expect(await statesOf(desk)).toEqual({ 'manager-preparing': ['Bo'] });
    await write(desk, id, 'manager', [{ kind: 'release.set', party: 'manager', released: true }]);
    expect(await statesOf(desk)).toEqual({ ready: ['Bo'] });
    await write(desk, id, 'joint', [start]);
    expect(await statesOf(desk)).toEqual({ held: ['Bo'] });
    desk.desk.path = `${pc.home}/a.docx`;
    await ask(desk, 'document.save', { id, ...wordOrder() });
    expect(await statesOf(desk)).toEqual({ 'documents-saved': ['Bo'] });
    const opened = await ask(desk, 'conversation.open', { id, side: 'joint' });
    expect(opened.documents).toMatchObject([{ name: 'a.docx' }]);
    const lock = (locked: boolean): Change => ({ kind: 'lock.set', locked, reason: 'fejl' });
    await write(desk, id, 'joint', [lock(true)]);
    expect(await statesOf(desk)).toEqual({ locked: ['Bo'] });
    await write(desk, id, 'joint', [lock(false)]);
    expect(await statesOf(desk)).toEqual({ 'documents-saved': ['Bo'] });
  });

  it('lists a state by date, the undated last, then by name, in parts', async ({ pc }) => {
    const desk = await office(pc);
    const { wish } = await beginTalk(desk);
    const names = Array.from({ length: 25 }, (_, at) => `Leder ${String.fromCodePoint(90 - at)}`);
    for (const [at, name] of names.entries()) {
      const { id } = await ask(desk, 'person.save', { id: null, details: { ...details, name } });
      const date = at === 20 ? '2027-03-01' : at === 3 ? '2027-02-01' : null;
      await ask(desk, 'conversation.begin', { ...wish, leaderId: id, date });
    }
    const expected = [names[3], names[20], 'Bo', ...names.toReversed()].filter(
      (name, at) => at < 3 || (name !== names[3] && name !== names[20]),
    );
    const first = (await read(desk, 2027)).states[0];
    expect(first?.count).toBe(26);
    const rest = { year: 2027, state: 'not-begun', from: 20 } as const;
    const later = await ask(desk, 'overview.lines', rest);
    expect([...(first?.lines ?? []), ...later].map(({ leader }) => leader)).toEqual(expected);
    expect((await read(desk, 2026)).years).toEqual([2027, 2026]);
  });

  it('names the goals that are due, of the newest talk alone', async ({ pc }) => {
    const desk = await office(pc);
    const { id, wish } = await beginTalk(desk);
    await write(desk, id, 'joint', [start]);
    const goal = await dateGoal(desk, id, dayAfter(today, -1), 'Skal være gjort');
    const old = await ask(desk, 'conversation.begin', { ...wish, year: 2026 });
    await write(desk, old.id, 'joint', [start]);
    await dateGoal(desk, old.id, today, 'Fra sidste år');
    expect((await read(desk)).due).toEqual({
      today,
      overdue: 1,
      soon: 0,
      lines: [
        {
          conversationId: id,
          goalId: goal,
          kind: 'goal',
          leader: 'Bo',
          year: 2027,
          text: 'Skal være gjort',
          responsible: 'Bo',
          due: dayAfter(today, -1),
        },
      ],
    });
    await dateGoal(desk, id, dayAfter(today, 30), 'Snart');
    expect((await read(desk)).due).toMatchObject({
      overdue: 0,
      soon: 1,
      lines: [{ text: 'Snart' }],
    });
    await dateGoal(desk, id, dayAfter(today, 31), 'Senere');
    expect((await read(desk)).due).toMatchObject({ overdue: 0, soon: 0, lines: [] });
    const next = await ask(desk, 'conversation.begin', { ...wish, year: 2028 });
    await dateGoal(desk, id, today, 'I dag');
    expect((await read(desk)).due.soon).toBe(1);
    await write(desk, next.id, 'joint', [start]);
    expect((await read(desk)).due.soon).toBe(0);
  });

  it('names people without a conversation, and leaves out who is archived', async ({ pc }) => {
    const desk = await office(pc);
    const { id, wish } = await beginTalk(desk);
    await write(desk, id, 'joint', [start]);
    await dateGoal(desk, id, today, 'I dag');
    expect((await read(desk, 2027)).without).toEqual({
      count: 1,
      people: [{ id: wish.managerId, name: 'Ida', unit: 'Skole' }],
    });
    expect((await read(desk, 2026)).without.count).toBe(2);
    await ask(desk, 'person.archive', { id: wish.leaderId, archived: true });
    const without = await read(desk, 2026);
    expect([without.without.count, without.due.soon]).toEqual([1, 0]);
    await ask(desk, 'person.archive', { id: wish.leaderId, archived: false });
    expect((await read(desk)).due.soon).toBe(1);
  });
});

describe('last year', () => {
  it('stands behind this year where it was a talk on the same scale', async ({ pc }) => {
    const desk = await office(pc);
    const { id, wish } = await beginTalk(desk);
    const rate = { kind: 'rating.set', series: 'leader', item: 'faglig', value: 4 } as const;
    const old = await ask(desk, 'conversation.begin', { ...wish, year: 2025 });
    await write(desk, old.id, 'leader', [rate]);
    const earlier = async () =>
      (await ask(desk, 'conversation.open', { id, side: 'joint' })).earlier;
    expect(await earlier()).toBeNull();
    await write(desk, old.id, 'joint', [start, { ...rate, series: 'desired', value: 9 }]);
    const ratings = { leader: { faglig: 4 }, manager: {}, desired: { faglig: 9 } };
    expect(await earlier()).toEqual({ year: 2025, ratings });
    const { id: form, name, scale } = lulsTemplate();
    const other = { ...lulsTemplate(), version: 9, scale: { ...scale, max: 20 } };
    const body = JSON.stringify(other);
    await desk.program
      .db()
      .insertInto('template')
      .values({ id: form, version: 9, name, language: 'da', status: 'published', body })
      .execute();
    await desk.program
      .db()
      .updateTable('conversation')
      .set({ template_version: 9 })
      .where('id', '=', old.id)
      .execute();
    expect(await earlier()).toBeNull();
  });
});

describe('a form that was withdrawn', () => {
  it('is offered no more, and nothing begins on it; what has begun goes on', async ({ pc }) => {
    const desk = await office(pc);
    const { id, wish } = await beginTalk(desk);
    await desk.program.db().updateTable('template').set({ status: 'withdrawn' }).execute();
    const offered = await ask(desk, 'template.list', {});
    expect(offered.map((form) => form.id)).not.toContain(wish.template.id);
    await expect(ask(desk, 'conversation.begin', wish)).rejects.toEqual(
      new Failure('template.withdrawn'),
    );
    expect(await ask(desk, 'conversation.open', { id, side: 'leader' })).toMatchObject({
      side: 'leader',
    });
  });
});
