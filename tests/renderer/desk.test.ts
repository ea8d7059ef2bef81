import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '#domain/change.ts';
import type { Side } from '#domain/conversation.ts';
import {
  adopt,
  conversationQuery,
  deskState,
  deskTrouble,
  getUp,
  queueOf,
  sitDown,
  startTalk,
  troubleCode,
  visitDesk,
} from '#renderer/data/desk.ts';
import { queryClient } from '#renderer/data/query-client.ts';
import { FakeMain } from './fake-main.ts';

const example: Change = {
  kind: 'example.set',
  party: 'leader',
  item: 'faglig',
  prompt: 'lykkedes',
  text: 'Et ord',
};

/** A conversation of its own for each test, which somebody looks at, and what main was asked. */
function connect(id: string) {
  const main = new FakeMain();
  const asked: string[] = [];
  const open = (side: Side) => {
    asked.push(`open ${side}`);
    main.side = side;
    return main.reopen();
  };
  vi.stubGlobal('window', {
    lederspind: {
      call: (name: string, input: { side: Side; change: Change; gesture: string }) => {
        if (name === 'conversation.open') return open(input.side);
        asked.push(name === 'conversation.change' ? input.change.kind : name);
        if (name === 'conversation.leave') return Promise.resolve({ ok: true, value: {} });
        if (name === 'conversation.change') return main.send(input.change, input.gesture);
        throw new Error(`not asked for here: ${name}`);
      },
    },
  });
  const { queryKey } = conversationQuery(id);
  const leave = visitDesk(id);
  return { main, asked, leave, cached: () => queryClient.getQueryData(queryKey) };
}

/** Lets everything under way come to an end. */
const settle = () => vi.runAllTimersAsync();

beforeEach(() => {
  vi.useFakeTimers();
});

async function sit(id: string, side: Side): Promise<void> {
  const sitting = sitDown(id, side);
  await settle();
  await sitting;
}

describe('a place at a conversation', () => {
  it('is taken only when all that the last one wrote is stored', async () => {
    const { asked, main } = connect('one');
    await sit('one', 'leader');
    main.trouble.push('storage.full');
    queueOf('one').push(example, 'g1');
    await sit('one', 'manager');
    expect(asked).toEqual(['open leader', 'example.set', 'example.set', 'open manager']);
  });

  it('is taken only when all is stored elsewhere too, since a window has one seat', async () => {
    const { asked, main } = connect('one-a');
    await sit('one-a', 'leader');
    main.trouble.push('storage.full');
    queueOf('one-a').push(example, 'g1');
    visitDesk('one-b');
    await sit('one-b', 'leader');
    expect(asked).toEqual(['open leader', 'example.set', 'example.set', 'open leader']);
  });

  it('is forgotten when the conversation is left', async () => {
    const { asked, cached, leave } = connect('two');
    await sit('two', 'leader');
    queryClient.setQueryData(['conversation', 'two', 'history', 3], { pages: [] });
    expect(cached()?.side).toBe('leader');
    leave();
    await settle();
    expect(queryClient.getQueriesData({ queryKey: ['conversation', 'two'] })).toEqual([]);
    expect(deskState('two').seat).toBeNull();
    expect(asked).toEqual(['open leader', 'conversation.leave']);
  });

  it('is kept while a screen is drawn anew', async () => {
    const { cached, leave } = connect('three');
    await sit('three', 'leader');
    leave();
    visitDesk('three');
    await settle();
    expect(cached()?.side).toBe('leader');
    expect(deskState('three').seat).toBe('leader');
  });

  it('is off the screen at once, and kept with what was written until that is stored', async () => {
    const { main, cached, leave } = connect('four');
    await sit('four', 'leader');
    main.trouble.push('storage.full', 'storage.full');
    queueOf('four').push(example, 'g1');
    leave();
    await vi.advanceTimersByTimeAsync(600);
    visitDesk('four');
    expect(deskState('four').seat).toBeNull();
    expect(deskTrouble()).toBe('waiting');
    expect(troubleCode()).toBe('storage.full');
    expect(cached()?.conversation.leader.examples['faglig']).toEqual({ lykkedes: 'Et ord' });
    await settle();
    expect(main.log).toHaveLength(1);
    expect(deskTrouble()).toBe('none');
    expect(troubleCode()).toBeNull();
    expect(cached()).toBeUndefined();
  });

  it('is empty for whoever left while the PIN was tried', async () => {
    const { asked, cached, leave } = connect('five');
    const sitting = sitDown('five', 'leader');
    leave();
    await settle();
    await sitting;
    expect(cached()).toBeUndefined();
    expect(asked).toEqual(['open leader', 'conversation.leave']);
  });

  it('is left by getting up, and taken by the next', async () => {
    const { asked, cached } = connect('six');
    await sit('six', 'leader');
    await getUp('six');
    expect(cached()).toBeUndefined();
    await sit('six', 'manager');
    expect(cached()?.side).toBe('manager');
    expect(asked).toEqual(['open leader', 'conversation.leave', 'open manager']);
  });
});

describe('the start of the talk', () => {
  async function start(id: string) {
    const starting = startTalk(id, {}).catch((error: unknown) => error);
    await settle();
    return starting;
  }

  it('seats both when it has begun', async () => {
    const { asked, cached } = connect('seven');
    await start('seven');
    expect(cached()?.conversation.phase).toBe('talk');
    expect(deskState('seven').seat).toBe('joint');
    expect(asked).toEqual(['open joint', 'talk.start', 'open joint']);
  });

  it('seats nobody where it does not begin', async () => {
    const { main, asked, cached } = connect('eight');
    main.trouble.push(null, 'pin.needed');
    expect(await start('eight')).toMatchObject({ code: 'pin.needed' });
    expect(cached()).toBeUndefined();
    expect(deskState('eight').seat).toBeNull();
    expect(asked).toEqual(['open joint', 'talk.start', 'conversation.leave']);
  });
});

describe('an answer with the whole conversation', () => {
  it('is shown, with what was changed meanwhile', async () => {
    const { main, cached } = connect('nine');
    await sit('nine', 'leader');
    const adopting = adopt('nine', async () => {
      const stored = main.stored();
      queueOf('nine').push(example, 'g1');
      await new Promise((resolve) => setTimeout(resolve, 5));
      return stored;
    });
    await settle();
    await adopting;
    expect(cached()?.conversation.leader.examples['faglig']).toEqual({ lykkedes: 'Et ord' });
    expect(cached()?.revision).toBe(1);
  });
});
