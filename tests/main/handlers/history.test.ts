import { describe, expect } from 'vitest';
import type { Change } from '#domain/change.ts';
import { Failure } from '#main/failure.ts';
import { it } from '#tests/helpers/ground.ts';
import { CHANGE_KINDS } from '#tests/helpers/arbitrary.ts';
import { ask, beginTalk, office, write, type Office } from '#tests/helpers/office.ts';

const note = (text: string): Change => ({ kind: 'note.set', party: 'leader', text });
const rate = (value: number): Change => ({
  kind: 'rating.set',
  series: 'leader',
  item: 'faglig',
  value,
});
const start: Change = { kind: 'talk.start' };
const lock: Change = { kind: 'lock.set', locked: true, reason: '' };
const pay = (text: string): Change => ({ kind: 'pay.set', text });

const history = async (desk: Office, id: string, before: number | null = null) =>
  ask(desk, 'history.list', { id, before });

describe('the history', () => {
  it('makes a run of typing one line, from the text before to the text after', async ({ pc }) => {
    const desk = await office(pc);
    const { id } = await beginTalk(desk);
    await write(desk, id, 'leader', [note('før')]);
    for (const text of ['f', 'fø', 'føl'])
      await ask(desk, 'conversation.change', { id, change: note(text), gesture: 'typing' });
    await ask(desk, 'conversation.undo', { id });
    const { lines, next } = await history(desk, id);
    expect(next).toBeNull();
    expect(
      lines.map(({ revision, by, role, changes }) => ({ revision, by, role, changes })),
    ).toEqual([
      {
        revision: 7,
        by: 'leader',
        role: 'undo',
        changes: [{ change: note('før'), before: note('føl') }],
      },
      {
        revision: 4,
        by: 'leader',
        role: 'edit',
        changes: [{ change: note('føl'), before: note('før') }],
      },
      {
        revision: 1,
        by: 'leader',
        role: 'edit',
        changes: [{ change: note('før'), before: note('') }],
      },
    ]);
  });

  it('comes in pages, each line once', async ({ pc }) => {
    const desk = await office(pc);
    const { id } = await beginTalk(desk);
    await write(
      desk,
      id,
      'leader',
      Array.from({ length: 123 }, (_, at) => rate(at % 11)),
    );
    const revisions: number[] = [];
    let before: number | null = null;
    do {
      const page = await history(desk, id, before);
      expect(page.lines.length).toBeLessThanOrEqual(50);
      revisions.push(...page.lines.map(({ revision }) => revision));
      before = page.next;
    } while (before !== null);
    expect(revisions).toEqual(Array.from({ length: 123 }, (_, at) => 123 - at));
  });

  it('tells nobody of what the other has not shown, nor of drafts and notes', async ({ pc }) => {
    const desk = await office(pc);
    const { id } = await beginTalk(desk);
    const topic = (text: string): Change => ({
      kind: 'topic.add',
      owner: 'leader',
      id: text,
      at: 0,
      text,
    });
    await write(desk, id, 'leader', [note('privat'), topic('kladde')]);
    await ask(desk, 'conversation.change', {
      id,
      change: { kind: 'topic.remove', owner: 'leader', id: 'kladde' },
      gesture: 'away',
    });
    await write(desk, id, 'manager', []);
    expect((await history(desk, id)).lines).toEqual([]);
    await write(desk, id, 'joint', [start]);
    const talk = JSON.stringify(await history(desk, id));
    expect(talk).not.toMatch(/privat|kladde/);
    expect(talk).toContain('talk.start');
    await write(desk, id, 'leader', []);
    expect(JSON.stringify(await history(desk, id))).toMatch(/privat.*|kladde/);
  });

  it('goes back to any point, which is a step that can be taken back itself', async ({ pc }) => {
    const desk = await office(pc);
    const { id } = await beginTalk(desk);
    await write(desk, id, 'leader', [rate(3), note('bliver'), rate(8)]);
    const back = await ask(desk, 'history.restore', { id, revision: 1 });
    expect(back.conversation.leader).toMatchObject({ ratings: { faglig: 3 }, note: 'bliver' });
    expect(back).toMatchObject({ revision: 4, canUndo: true });
    const undone = await ask(desk, 'conversation.undo', { id });
    expect(undone.conversation.leader.ratings).toEqual({ faglig: 8 });
    const none = await ask(desk, 'history.restore', { id, revision: 0 });
    expect(none.conversation.leader.ratings).toEqual({});
    await expect(ask(desk, 'history.restore', { id, revision: 99 })).rejects.toEqual(
      new Failure('not-found'),
    );
  });

  it('brings back in the talk what both saw, and no draft from before it', async ({ pc }) => {
    const desk = await office(pc);
    const { id } = await beginTalk(desk);
    await write(desk, id, 'leader', [rate(1), rate(5)]);
    await write(desk, id, 'joint', [start, rate(9), pay('tillæg')]);
    const back = await ask(desk, 'history.restore', { id, revision: 1 });
    expect(back.conversation.leader.ratings).toEqual({ faglig: 5 });
    expect(back.conversation.joint.pay).toBe('');
    expect(back.conversation.phase).toBe('talk');
    const undone = await ask(desk, 'conversation.undo', { id });
    expect(undone.conversation.joint.pay).toBe('tillæg');
  });
});

const answers = { examples: {}, ratings: {}, topics: [], answers: {}, own: [] };
const goal = { id: 'g', cells: {}, due: null, responsible: '' };
const focus = { id: 'f', arenaId: null, label: 'x', keywords: '' };

/** A change of every kind that a locked conversation must refuse. */
const EVERY_KIND: readonly Change[] = [
  rate(4),
  { kind: 'reason.set', series: 'leader', item: 'faglig', text: 'x' },
  { kind: 'example.set', party: 'leader', item: 'faglig', prompt: 'lykkedes', text: 'x' },
  note('x'),
  { kind: 'topic.add', owner: 'joint', id: 't', at: 0, text: 'x' },
  { kind: 'topic.set', owner: 'joint', id: 't', text: 'x' },
  { kind: 'topic.remove', owner: 'joint', id: 't' },
  { kind: 'focus.add', at: 0, focus },
  { kind: 'focus.set', id: 'f', label: 'x', keywords: '' },
  { kind: 'focus.move', id: 'f', at: 0 },
  { kind: 'focus.remove', id: 'f' },
  { kind: 'goal.add', at: 0, goal },
  { kind: 'goal.set', id: 'g', column: 'maal', text: 'x' },
  { kind: 'goal.plan', id: 'g', due: null, responsible: 'x' },
  { kind: 'goal.move', id: 'g', at: 0 },
  { kind: 'goal.remove', id: 'g' },
  { kind: 'answer.set', side: 'joint', item: 'q', text: 'x' },
  { kind: 'own.add', owner: 'joint', at: 0, item: { id: 'o', kind: 'question', text: 'x' } },
  { kind: 'own.set', owner: 'joint', id: 'o', text: 'x' },
  { kind: 'own.remove', owner: 'joint', id: 'o' },
  { kind: 'finding.add', at: 0, finding: { id: 'f', group: 'g', rank: 'key', text: 'x' } },
  { kind: 'finding.set', id: 'f', text: 'x' },
  { kind: 'finding.move', id: 'f', rank: 'key', at: 0 },
  { kind: 'finding.remove', id: 'f' },
  { kind: 'agreement.add', at: 0, agreement: { id: 'a', text: 'x', due: null, responsible: '' } },
  { kind: 'agreement.set', id: 'a', text: 'x' },
  { kind: 'agreement.plan', id: 'a', due: null, responsible: 'x' },
  { kind: 'agreement.move', id: 'a', at: 0 },
  { kind: 'agreement.remove', id: 'a' },
  { kind: 'template.take', version: 2 },
  pay('x'),
  { kind: 'date.set', date: '2027-01-01' },
  { kind: 'agenda.set', writer: 'leader', minutes: 60 },
  { kind: 'release.set', party: 'leader', released: true },
  start,
  lock,
  { kind: 'state.restore', leader: answers },
];

describe('a locked conversation', () => {
  it('is changed by no road, until both open it with a reason', async ({ pc }) => {
    const desk = await office(pc);
    const { id } = await beginTalk(desk);
    await write(desk, id, 'joint', [start, pay('aftalt'), lock]);
    const refused = new Failure('conversation.locked');
    const kinds = new Set(EVERY_KIND.map(({ kind }) => kind));
    expect(CHANGE_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
    const before = await desk.program.db().selectFrom('conversation').selectAll().execute();
    for (const side of ['leader', 'manager', 'joint'] as const) {
      await ask(desk, 'conversation.open', { id, side });
      for (const change of EVERY_KIND.filter(({ kind }) => kind !== 'lock.set' || side === 'joint'))
        await expect(
          ask(desk, 'conversation.change', { id, change, gesture: 'g' }),
        ).rejects.toEqual(refused);
      await expect(ask(desk, 'conversation.undo', { id })).rejects.toEqual(refused);
      await expect(ask(desk, 'conversation.redo', { id })).rejects.toEqual(refused);
      await expect(ask(desk, 'history.restore', { id, revision: 1 })).rejects.toEqual(refused);
    }
    expect(await desk.program.db().selectFrom('conversation').selectAll().execute()).toEqual(
      before,
    );
    const open = (reason: string) =>
      ask(desk, 'conversation.change', {
        id,
        change: { kind: 'lock.set', locked: false, reason },
        gesture: 'open',
      });
    await expect(open(' \n')).rejects.toEqual(new Failure('reason.missing'));
    await open('En dato var forkert');
    await ask(desk, 'conversation.change', { id, change: pay('rettet'), gesture: 'pay' });
    const { lines } = await history(desk, id);
    expect(lines[1]).toMatchObject({
      by: 'joint',
      changes: [{ change: { locked: false, reason: 'En dato var forkert' }, before: null }],
    });
  });
});
