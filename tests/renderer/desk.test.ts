import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '#domain/change.ts';
import type { Side } from '#domain/conversation.ts';
import {
  conversationQuery,
  deskTrouble,
  queueOf,
  sitDown,
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

/** A conversation of its own for each test, and what was asked of the main process. */
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
        if (name !== 'conversation.change') throw new Error(`not asked for here: ${name}`);
        asked.push(input.change.kind);
        return main.send(input.change, input.gesture);
      },
    },
  });
  const { queryKey } = conversationQuery(id);
  return { main, asked, cached: () => queryClient.getQueryData(queryKey) };
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

  it('is forgotten when the conversation is left', async () => {
    const { asked, cached } = connect('two');
    const leave = visitDesk('two');
    await sit('two', 'leader');
    expect(cached()?.side).toBe('leader');
    leave();
    await settle();
    expect(cached()).toBeUndefined();
    const reading = queryClient.query(conversationQuery('two'));
    await settle();
    expect((await reading).side).toBe('joint');
    expect(asked).toEqual(['open leader', 'open joint']);
  });

  it('is kept while somebody comes back at once', async () => {
    const { cached } = connect('three');
    const leave = visitDesk('three');
    await sit('three', 'leader');
    leave();
    visitDesk('three');
    await settle();
    expect(cached()?.side).toBe('leader');
  });

  it('is kept, with what was written, until that is stored', async () => {
    const { main, cached } = connect('four');
    const leave = visitDesk('four');
    await sit('four', 'leader');
    main.trouble.push('storage.full', 'storage.full');
    queueOf('four').push(example, 'g1');
    leave();
    await vi.advanceTimersByTimeAsync(600);
    expect(deskTrouble()).toBe('waiting');
    expect(troubleCode()).toBe('storage.full');
    expect(cached()?.conversation.leader.examples['faglig']).toEqual({ lykkedes: 'Et ord' });
    await settle();
    expect(main.log).toHaveLength(1);
    expect(deskTrouble()).toBe('none');
    expect(troubleCode()).toBeNull();
    expect(cached()).toBeUndefined();
  });
});
