import { describe, expect } from 'vitest';
import type { Party } from '#domain/conversation.ts';
import { Failure } from '#main/failure.ts';
import { it } from '#tests/helpers/ground.ts';
import {
  ask,
  beginTalk,
  caller,
  handlersOf,
  office,
  reopened,
  write,
  type Office,
} from '#tests/helpers/office.ts';
import { wordOrder } from '#tests/helpers/sample.ts';

const note = { kind: 'note.set', party: 'leader', text: 'kun for mig' } as const;
const rate = { kind: 'rating.set', series: 'leader', item: 'faglig', value: 7 } as const;
const PIN = '4711';

/** A conversation in which the leader has written, guarded by a PIN. Nobody sits at it. */
async function guarded(desk: Office): Promise<string> {
  const { id } = await beginTalk(desk);
  await write(desk, id, 'leader', [note, rate]);
  await ask(desk, 'pin.set', { id, pin: PIN });
  await ask(desk, 'conversation.leave', { id });
  return id;
}

const sit = (desk: Office, id: string, party: Party, pin?: string) =>
  ask(desk, 'conversation.open', { id, side: party, pins: { [party]: pin } });

describe('who sits here', () => {
  it('is asked with what the choice needs, and nothing that was written', async ({ pc }) => {
    const desk = await office(pc);
    const id = await guarded(desk);
    expect(await ask(desk, 'conversation.sides', { id })).toEqual({
      year: 2027,
      phase: 'preparing',
      locked: false,
      form: { phases: [], language: 'da' },
      leader: { name: 'Bo', hasPin: true, wait: 0, begun: true, released: false },
      manager: { name: 'Ida', hasPin: false, wait: 0, begun: false, released: false },
    });
  });

  it('may change nothing any more after getting up', async ({ pc }) => {
    const desk = await office(pc);
    const { id } = await beginTalk(desk);
    const other = await beginTalk(desk);
    await write(desk, id, 'leader', [rate]);
    await ask(desk, 'conversation.leave', { id: other.id });
    await ask(desk, 'conversation.change', { id, change: rate, gesture: 'g' });
    await ask(desk, 'conversation.leave', { id });
    const edit = { id, change: rate, gesture: 'h' };
    const empty = new Failure('seat.empty');
    await expect(ask(desk, 'conversation.change', edit)).rejects.toEqual(empty);
    await expect(ask(desk, 'conversation.undo', { id })).rejects.toEqual(empty);
    await expect(ask(desk, 'conversation.redo', { id })).rejects.toEqual(empty);
    await expect(ask(desk, 'history.list', { id, before: null })).rejects.toEqual(empty);
    await expect(ask(desk, 'history.restore', { id, revision: 1 })).rejects.toEqual(empty);
    await expect(ask(desk, 'pin.set', { id, pin: PIN })).rejects.toEqual(empty);
    await expect(ask(desk, 'document.save', { id, ...wordOrder() })).rejects.toEqual(empty);
  });
});

describe('a PIN', () => {
  it('guards its party, who need not give it again while sitting there', async ({ pc }) => {
    const desk = await office(pc);
    const id = await guarded(desk);
    await expect(sit(desk, id, 'leader')).rejects.toEqual(new Failure('pin.needed'));
    expect(await sit(desk, id, 'leader', PIN)).toMatchObject({
      hasPin: true,
      conversation: { leader: { note: 'kun for mig', ratings: { faglig: 7 } } },
    });
    expect(await sit(desk, id, 'leader')).toMatchObject({ side: 'leader' });
    expect(await sit(desk, id, 'manager')).toMatchObject({ hasPin: false });
    await expect(sit(desk, id, 'leader')).rejects.toEqual(new Failure('pin.needed'));
  });

  it('leaves who sits there sitting where the next one is not let in', async ({ pc }) => {
    const desk = await office(pc);
    const id = await guarded(desk);
    await sit(desk, id, 'manager');
    await expect(sit(desk, id, 'leader', '0000')).rejects.toMatchObject({ code: 'pin.wrong' });
    const edit = { id, change: note, gesture: 'g' };
    await expect(ask(desk, 'conversation.change', edit)).rejects.toEqual(
      new Failure('change.other-side'),
    );
  });

  it('does not open anything to both before the talk', async ({ pc }) => {
    const desk = await office(pc);
    const id = await guarded(desk);
    const joint = await ask(desk, 'conversation.open', { id, side: 'joint' });
    expect(JSON.stringify(joint)).not.toMatch(/kun for mig|"faglig":7/);
    expect(joint.hasPin).toBe(false);
    const start = { id, change: { kind: 'talk.start' }, gesture: 'start' } as const;
    await expect(ask(desk, 'conversation.change', start)).rejects.toEqual(
      new Failure('pin.needed'),
    );
    const wrong = ask(desk, 'conversation.open', { id, side: 'joint', pins: { leader: '1111' } });
    await expect(wrong).rejects.toMatchObject({ code: 'pin.wrong', wait: 1000 });
    pc.clock.now += 1000;
    await ask(desk, 'conversation.open', { id, side: 'joint', pins: { leader: PIN } });
    await ask(desk, 'conversation.change', start);
    const talk = await ask(desk, 'conversation.open', { id, side: 'joint' });
    expect(talk.conversation.leader).toMatchObject({ note: '', ratings: { faglig: 7 } });
  });

  it('is not asked for at the start of the talk by a party that has released', async ({ pc }) => {
    const desk = await office(pc);
    const id = await guarded(desk);
    await sit(desk, id, 'leader', PIN);
    const release = { kind: 'release.set', party: 'leader', released: true } as const;
    await ask(desk, 'conversation.change', { id, change: release, gesture: 'r' });
    await ask(desk, 'conversation.open', { id, side: 'joint' });
    const start = { id, change: { kind: 'talk.start' }, gesture: 'start' } as const;
    expect(await ask(desk, 'conversation.change', start)).toMatchObject({ canUndo: false });
    await expect(sit(desk, id, 'leader')).rejects.toEqual(new Failure('pin.needed'));
  });

  it('makes one wait longer after every wrong one, over restarts, and never hints', async ({
    pc,
  }) => {
    let desk = await office(pc);
    const id = await guarded(desk);
    for (const wait of [1000, 2000, 4000]) {
      await expect(sit(desk, id, 'leader', '0000')).rejects.toMatchObject({
        code: 'pin.wrong',
        message: 'pin.wrong',
        wait,
      });
      await expect(sit(desk, id, 'leader', PIN)).rejects.toMatchObject({ code: 'pin.wait', wait });
      desk = await reopened(pc);
      const sides = await ask(desk, 'conversation.sides', { id });
      expect([sides.leader.wait, sides.manager.wait]).toEqual([wait, 0]);
      pc.clock.now += wait;
    }
    expect(await sit(desk, id, 'leader', PIN)).toMatchObject({ side: 'leader' });
    expect((await ask(desk, 'conversation.sides', { id })).leader.wait).toBe(0);
  });

  it('is tried one at a time, however many come at once', async ({ pc }) => {
    const desk = await office(pc);
    const id = await guarded(desk);
    const tries = ['0000', '1111', PIN].map((pin) => sit(desk, id, 'leader', pin));
    const codes = (await Promise.allSettled(tries)).map((one) =>
      one.status === 'rejected' ? String(one.reason) : 'let in',
    );
    expect(codes).toEqual(['Failure: pin.wrong', 'Failure: pin.wait', 'Failure: pin.wait']);
  });

  it('is changed and removed by the party alone, and stands nowhere in clear', async ({ pc }) => {
    const desk = await office(pc);
    const id = await guarded(desk);
    await ask(desk, 'conversation.open', { id, side: 'joint' });
    await expect(ask(desk, 'pin.set', { id, pin: null })).rejects.toEqual(
      new Failure('change.other-side'),
    );
    await sit(desk, id, 'leader', PIN);
    await ask(desk, 'pin.set', { id, pin: '200300400' });
    const rows = await desk.program.db().selectFrom('pin').selectAll().execute();
    expect(JSON.stringify(rows)).not.toMatch(/200300400|4711/);
    const log = await desk.program.db().selectFrom('change').select('change').execute();
    expect(log.map(({ change }) => change).filter((change) => change.includes('pin'))).toEqual([]);
    expect(await ask(desk, 'pin.set', { id, pin: null })).toMatchObject({ hasPin: false });
    await ask(desk, 'conversation.leave', { id });
    expect(await sit(desk, id, 'leader')).toMatchObject({ hasPin: false });
  });

  it('that was forgotten goes by the recovery code, which waits as well', async ({ pc }) => {
    const desk = await office(pc);
    const code = desk.program.shownCode();
    const id = await guarded(desk);
    const clear = (recovery: string) => ask(desk, 'pin.clear', { id, party: 'leader', recovery });
    await expect(clear('forkert')).rejects.toMatchObject({ code: 'secret.wrong', wait: 1000 });
    await expect(clear(code)).rejects.toMatchObject({ code: 'secret.wait' });
    expect((await ask(desk, 'conversation.sides', { id })).leader.hasPin).toBe(true);
    pc.clock.now += 1000;
    expect(await clear(code)).toMatchObject({ leader: { hasPin: false } });
    expect(await sit(desk, id, 'leader')).toMatchObject({ side: 'leader' });
  });

  it('guards in every window', async ({ pc }) => {
    const desk = await office(pc);
    const id = await guarded(desk);
    await sit(desk, id, 'leader', PIN);
    const handlers = handlersOf(desk.program, pc, desk.desk);
    for (const [at, window] of [caller.window, caller.window + 1].entries()) {
      const open = at === 0 ? handlers : desk.handlers;
      const input = { id, side: 'leader' } as const;
      await expect((async () => open['conversation.open'](input, { window }))()).rejects.toEqual(
        new Failure('pin.needed'),
      );
    }
  });
});
