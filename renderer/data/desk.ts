import { queryOptions, skipToken } from '@tanstack/react-query';
import type { Party, Side } from '#domain/conversation.ts';
import type { Envelope, OpenConversation } from '#preload/contract.ts';
import type { ErrorCode } from '#preload/error-code.ts';
import { call } from './bridge.ts';
import { ChangeQueue, type SaveState } from './change-queue.ts';
import { queryClient } from './query-client.ts';
import { allSavers, watchSavers } from './savers.ts';
import { flushTyping } from './typing.ts';

/** What a conversation's screen says: how far it has come, what was refused last, who sits there. */
export interface DeskState {
  readonly save: SaveState;
  readonly refused: ErrorCode | null;
  /** Whose part is on screen; null where nobody sits. */
  readonly seat: Side | null;
}

/** The PINs that were typed, by whose they are. */
export type TypedPins = Readonly<Partial<Record<Party, string>>>;

/** Where one side sits at one conversation: its queue of changes, and who looks at it. */
interface Desk {
  readonly queue: ChangeQueue;
  readonly listeners: Set<() => void>;
  state: DeskState;
  /** Who sits there for the main process: longer than on screen, where something is to be stored. */
  side: Side | null;
  visitors: number;
}

const desks = new Map<string, Desk>();
const watchers = new Set<() => void>();

/**
 * The cached conversation that everything on screen draws from. It is there while somebody sits,
 * and never reads by itself. Whatever else is cached of a conversation has a key that begins with
 * this one, so that all of it goes when the side gets up.
 */
export const conversationQuery = (id: string) =>
  queryOptions<OpenConversation>({
    queryKey: ['conversation', id],
    queryFn: skipToken,
    gcTime: Number.POSITIVE_INFINITY,
  });

function deskOf(id: string): Desk {
  const desk = desks.get(id) ?? newDesk(id);
  desks.set(id, desk);
  return desk;
}

function newDesk(id: string): Desk {
  const key = conversationQuery(id).queryKey;
  const desk: Desk = {
    listeners: new Set(),
    state: { save: { kind: 'stored' }, refused: null, seat: null },
    side: null,
    visitors: 0,
    queue: new ChangeQueue({
      send: (change, gesture) =>
        window.lederspind.call('conversation.change', { id, change, gesture }),
      undo: () => window.lederspind.call('conversation.undo', { id }),
      redo: () => window.lederspind.call('conversation.redo', { id }),
      reopen: () =>
        desk.side === null
          ? Promise.resolve(NOBODY)
          : window.lederspind.call('conversation.open', { id, side: desk.side }),
      read: () => queryClient.getQueryData(key),
      write: (open) => void queryClient.setQueryData(key, open),
      onState: (save) => tell(desk, { ...desk.state, save }),
      onRefused: (refused) => tell(desk, { ...desk.state, refused }),
    }),
  };
  return desk;
}

const NOBODY: Envelope<never> = {
  ok: false,
  error: { code: 'seat.empty', message: 'nobody sits here' },
};

function tell(desk: Desk, state: DeskState): void {
  desk.state = state;
  for (const listener of [...desk.listeners, ...watchers]) listener();
}

/** The queue of that conversation. */
export function queueOf(id: string): ChangeQueue {
  return deskOf(id).queue;
}

/** What the header says now. */
export function deskState(id: string): DeskState {
  return deskOf(id).state;
}

/** Tells of every new state; answers with the way to stop. */
export function watchDesk(id: string, listener: () => void): () => void {
  const { listeners } = deskOf(id);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The person has read what was refused. */
export function forgetRefusal(id: string): void {
  tell(deskOf(id), { ...deskOf(id).state, refused: null });
}

/** Hands over what is typed, and resolves when all of the conversation is stored. */
export async function settleConversation(id: string): Promise<void> {
  flushTyping();
  await desks.get(id)?.queue.idle();
}

/**
 * Lets that side sit down, once all that was written before is stored, here and elsewhere: the
 * main process knows one seat in a window.
 * @throws CallError where the conversation cannot be opened, or a PIN does not let the side pass
 */
export async function sitDown(
  id: string,
  side: Side,
  pins: TypedPins = {},
): Promise<OpenConversation> {
  await settleEverything();
  const open = await call('conversation.open', { id, side, pins });
  const desk = deskOf(id);
  desk.side = side;
  const { queryKey } = conversationQuery(id);
  queryClient.removeQueries({ queryKey, predicate: (query) => query.queryKey.length > 2 });
  queryClient.setQueryData(queryKey, open);
  tell(desk, { ...desk.state, refused: null, seat: side });
  // Whoever left the screen while this was under way does not sit there unseen.
  if (desk.visitors === 0) await leaveDesk(id, desk);
  return open;
}

/**
 * Begins the talk with both at the screen. Where it does not begin, nobody sits there.
 * @param pins of those who have one and have not shown their preparation
 * @throws CallError as `sitDown`, or where the talk cannot begin
 */
export async function startTalk(id: string, pins: TypedPins): Promise<void> {
  await settleEverything();
  await call('conversation.open', { id, side: 'joint', pins });
  try {
    const change = { kind: 'talk.start' } as const;
    await call('conversation.change', { id, change, gesture: crypto.randomUUID() });
  } catch (error) {
    await call('conversation.leave', { id });
    throw error;
  }
  await sitDown(id, 'joint');
}

/**
 * Whoever sits there gets up: gone from the screen at once, and from this window's memory as soon
 * as all is stored.
 */
export async function getUp(id: string): Promise<void> {
  flushTyping();
  const desk = desks.get(id);
  if (desk === undefined) return;
  tell(desk, { ...desk.state, refused: null, seat: null });
  await desk.queue.idle();
  if (desk.state.seat !== null || desk.side === null) return;
  desk.side = null;
  queryClient.removeQueries({ queryKey: conversationQuery(id).queryKey });
  await call('conversation.leave', { id });
}

/**
 * Asks for something that is answered with the whole conversation, once all before it is stored,
 * and shows the answer.
 * @throws CallError where it is refused
 */
export async function adopt(
  id: string,
  ask: () => Promise<OpenConversation>,
): Promise<OpenConversation> {
  await settleConversation(id);
  const open = await ask();
  const desk = deskOf(id);
  const isAlone = desk.queue.state.kind === 'stored';
  if (desk.state.seat === open.side) queryClient.setQueryData(conversationQuery(id).queryKey, open);
  // What was changed meanwhile came after it, and is read together with it.
  if (!isAlone && desk.state.seat === open.side) await sitDown(id, open.side);
  return open;
}

/** Somebody looks at the conversation; answers with the way to leave it. */
export function visitDesk(id: string): () => void {
  const desk = deskOf(id);
  desk.visitors += 1;
  return () => {
    desk.visitors -= 1;
    void leaveDesk(id, desk);
  };
}

/** Nobody looks any more: the side gets up, and the desk is forgotten once all is stored. */
async function leaveDesk(id: string, desk: Desk): Promise<void> {
  // A screen that is drawn anew leaves and comes back within the same turn.
  await Promise.resolve();
  if (desk.visitors > 0 || desks.get(id) !== desk) return;
  await getUp(id);
  if (desk.visitors === 0 && desk.state.seat === null && desks.get(id) === desk) desks.delete(id);
  await queryClient.invalidateQueries({ queryKey: ['conversations'] });
}

/** Tells of every new state of anything that is stored; answers with the way to stop. */
export function watchDesks(listener: () => void): () => void {
  watchers.add(listener);
  const unwatch = watchSavers(listener);
  return () => {
    watchers.delete(listener);
    unwatch();
  };
}

/** How far everything has come that somebody wrote: conversations, and drafts of forms. */
function allStates(): SaveState[] {
  return [
    ...[...desks.values()].map(({ state }) => state.save),
    ...allSavers().map((saver) => saver.state()),
  ];
}

/** Why something somewhere cannot be stored now, or null. */
export function troubleCode(): ErrorCode | null {
  for (const state of allStates()) if (state.kind === 'waiting') return state.code;
  return null;
}

/** Tries everything that waits at once. */
export function retryEverything(): void {
  for (const { queue } of desks.values()) queue.retryNow();
  for (const saver of allSavers()) saver.retryNow();
}

/** What stands in the way of closing: nothing, changes on their way, or changes held up by an error. */
export function deskTrouble(): 'none' | 'storing' | 'waiting' {
  const kinds = new Set(allStates().map(({ kind }) => kind));
  if (kinds.has('waiting')) return 'waiting';
  return kinds.has('storing') ? 'storing' : 'none';
}

/** Resolves when everything everywhere is stored. */
export async function settleEverything(): Promise<void> {
  flushTyping();
  const idle = [...desks.values()].map(({ queue }) => queue.idle());
  await Promise.all([...idle, ...allSavers().map((saver) => saver.idle())]);
}
