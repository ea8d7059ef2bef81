import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '#domain/change.ts';
import type { OpenConversation } from '#preload/contract.ts';
import type { ErrorCode } from '#preload/error-code.ts';
import { ChangeQueue, type SaveState } from '#renderer/data/change-queue.ts';
import { FakeMain } from './fake-main.ts';

const score = (item: string, value: number): Change => ({
  kind: 'rating.set',
  series: 'leader',
  item,
  value,
});

const example = (text: string): Change => ({
  kind: 'example.set',
  party: 'leader',
  item: 'faglig',
  prompt: 'lykkedes',
  text,
});

function sitDown(main = new FakeMain()) {
  const states: SaveState[] = [];
  const refusals: ErrorCode[] = [];
  const screen: { open: OpenConversation } = { open: main.stored() };
  const queue = new ChangeQueue({
    send: main.send,
    undo: main.undo,
    redo: main.redo,
    reopen: main.reopen,
    read: () => screen.open,
    write: (open) => {
      screen.open = open;
    },
    onState: (state) => states.push(state),
    onRefused: (code) => refusals.push(code),
  });
  return { main, queue, screen, states, refusals };
}

const sentKinds = (main: FakeMain) => main.log.map(({ change }) => change);

beforeEach(() => {
  vi.useFakeTimers();
});

describe('the queue of changes', () => {
  it('shows a change at once and says when it is stored', async () => {
    const { main, queue, screen, states } = sitDown();
    queue.push(score('faglig', 8), 'g1');
    expect(screen.open.conversation.leader.ratings).toEqual({ faglig: 8 });
    expect(screen.open.canUndo).toBe(true);
    expect(main.log).toHaveLength(0);
    await vi.runAllTimersAsync();
    expect(main.stored().conversation).toEqual(screen.open.conversation);
    expect(screen.open.revision).toBe(1);
    expect(states.map(({ kind }) => kind)).toEqual(['storing', 'stored']);
  });

  it('sends in order, one at a time', async () => {
    const { main, queue } = sitDown();
    const changes = [score('faglig', 1), score('strategisk', 2), example('a'), score('faglig', 3)];
    for (const change of changes) queue.push(change, crypto.randomUUID());
    await vi.advanceTimersByTimeAsync(main.delay);
    expect(main.log).toHaveLength(1);
    await vi.runAllTimersAsync();
    expect(sentKinds(main)).toEqual(changes);
  });

  it.each(['storage.full', 'storage.failed', 'internal', 'breaks-off'] as const)(
    'keeps what was typed and sends it again after %s',
    async (trouble) => {
      const { main, queue, screen, states } = sitDown();
      main.trouble.push(trouble, trouble, trouble);
      queue.push(example('Vi lykkedes'), 'g1');
      queue.push(score('faglig', 7), 'g2');
      await vi.advanceTimersByTimeAsync(100);
      const code = trouble === 'breaks-off' ? 'internal' : trouble;
      expect(queue.state).toEqual({ kind: 'waiting', code });
      expect(screen.open.conversation.leader.examples['faglig']).toEqual({
        lykkedes: 'Vi lykkedes',
      });
      await vi.runAllTimersAsync();
      expect(main.log).toHaveLength(2);
      expect(main.stored().conversation).toEqual(screen.open.conversation);
      expect(states.at(-1)).toEqual({ kind: 'stored' });
    },
  );

  it('waits longer each time, and not at all when somebody asks', async () => {
    const { main, queue } = sitDown();
    main.trouble.push('storage.full', 'storage.full', 'storage.full');
    queue.push(score('faglig', 1), 'g1');
    await vi.advanceTimersByTimeAsync(20 + 499);
    expect(main.trouble).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1 + 20);
    expect(main.trouble).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(900);
    expect(main.trouble).toHaveLength(1);
    queue.retryNow();
    await vi.advanceTimersByTimeAsync(20);
    expect(main.trouble).toHaveLength(0);
    expect(main.log).toHaveLength(0);
    await vi.runAllTimersAsync();
    expect(main.log).toHaveLength(1);
  });

  it('sends only the newest of what was typed in one stretch while it had to wait', async () => {
    const { main, queue } = sitDown();
    main.trouble.push('storage.full');
    queue.push(example('a'), 'typing');
    for (const text of ['ab', 'abc', 'abcd']) queue.push(example(text), 'typing');
    queue.push(example('abcde'), 'later');
    await vi.runAllTimersAsync();
    expect(sentKinds(main)).toEqual([example('a'), example('abcd'), example('abcde')]);
  });

  it('does not send what cannot be, and says why', async () => {
    const { main, queue, screen, refusals } = sitDown();
    queue.push(score('faglig', 11), 'g1');
    await vi.runAllTimersAsync();
    expect(refusals).toEqual(['rating.off-scale']);
    expect(main.log).toHaveLength(0);
    expect(screen.open).toEqual(main.stored());
  });

  it('goes back to what is stored when a change is refused, and keeps what came after it', async () => {
    const { main, queue, screen, refusals, states } = sitDown();
    main.trouble.push('not-found');
    queue.push(score('faglig', 8), 'g1');
    queue.push(score('strategisk', 5), 'g2');
    await vi.runAllTimersAsync();
    expect(refusals).toEqual(['not-found']);
    expect(screen.open.conversation.leader.ratings).toEqual({ strategisk: 5 });
    expect(main.stored().conversation).toEqual(screen.open.conversation);
    expect(states.at(-1)).toEqual({ kind: 'stored' });
  });

  it('reads anew until it can, after a refusal', async () => {
    const { main, queue, screen } = sitDown();
    main.trouble.push('conversation.locked', 'storage.failed', 'breaks-off');
    queue.push(score('faglig', 8), 'g1');
    await vi.runAllTimersAsync();
    expect(main.trouble).toHaveLength(0);
    expect(screen.open).toEqual(main.stored());
  });
});

describe('undo and redo in the queue', () => {
  it('take their turn behind the changes before them', async () => {
    const { main, queue, screen } = sitDown();
    queue.push(score('faglig', 8), 'g1');
    queue.push(score('faglig', 9), 'g2');
    const undone = queue.step('undo');
    await vi.runAllTimersAsync();
    const step = await undone;
    expect(step?.before.conversation.leader.ratings).toEqual({ faglig: 9 });
    expect(step?.after.conversation.leader.ratings).toEqual({ faglig: 8 });
    expect(screen.open).toEqual(main.stored());
    expect(screen.open.canRedo).toBe(true);
    const redone = queue.step('redo');
    await vi.runAllTimersAsync();
    expect((await redone)?.after.conversation.leader.ratings).toEqual({ faglig: 9 });
  });

  it('keep on screen what was changed while they were under way', async () => {
    const { main, queue, screen } = sitDown();
    queue.push(score('faglig', 8), 'g1');
    await vi.runAllTimersAsync();
    void queue.step('undo');
    queue.push(score('strategisk', 4), 'g2');
    await vi.advanceTimersByTimeAsync(main.delay);
    expect(screen.open.conversation.leader.ratings).toEqual({ strategisk: 4 });
    await vi.runAllTimersAsync();
    expect(screen.open).toEqual(main.stored());
  });

  it('answer null when refused', async () => {
    const { main, queue } = sitDown();
    main.trouble.push('conversation.locked');
    const undone = queue.step('undo');
    await vi.runAllTimersAsync();
    expect(await undone).toBeNull();
  });
});

describe('waiting for everything to be stored', () => {
  it('ends when the last change is stored, and at once when nothing waits', async () => {
    const { main, queue } = sitDown();
    await queue.idle();
    main.trouble.push('storage.full');
    queue.push(score('faglig', 8), 'g1');
    let idle = false;
    void queue.idle().then(() => {
      idle = true;
    });
    await vi.advanceTimersByTimeAsync(100);
    expect(idle).toBe(false);
    await vi.runAllTimersAsync();
    expect(idle).toBe(true);
  });
});
