import { queryOptions } from '@tanstack/react-query';
import type { Side } from '#domain/conversation.ts';
import type { OpenConversation } from '#preload/contract.ts';
import type { ErrorCode } from '#preload/error-code.ts';
import { call } from './bridge.ts';
import { ChangeQueue, type SaveState } from './change-queue.ts';
import { queryClient } from './query-client.ts';
import { flushTyping } from './typing.ts';

/** What the header says of a conversation: how far it has come, and what was refused last. */
export interface DeskState {
  readonly save: SaveState;
  readonly refused: ErrorCode | null;
}

/** Where one side sits at one conversation: its queue of changes, and who looks at it. */
interface Desk {
  readonly queue: ChangeQueue;
  readonly listeners: Set<() => void>;
  state: DeskState;
  side: Side;
  visitors: number;
}

const desks = new Map<string, Desk>();
const watchers = new Set<() => void>();

/** The cached conversation that everything on screen draws from. */
export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: ['conversation', id],
    queryFn: () => call('conversation.open', { id, side: deskOf(id).side }),
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
    state: { save: { kind: 'stored' }, refused: null },
    side: 'joint',
    visitors: 0,
    queue: new ChangeQueue({
      send: (change, gesture) =>
        window.lederspind.call('conversation.change', { id, change, gesture }),
      undo: () => window.lederspind.call('conversation.undo', { id }),
      redo: () => window.lederspind.call('conversation.redo', { id }),
      reopen: () => window.lederspind.call('conversation.open', { id, side: desk.side }),
      read: () => queryClient.getQueryData(key),
      write: (open) => void queryClient.setQueryData(key, open),
      onState: (save) => tell(desk, { ...desk.state, save }),
      onRefused: (refused) => tell(desk, { ...desk.state, refused }),
    }),
  };
  return desk;
}

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
 * Lets that side sit down, once all that was written before is stored.
 * @throws CallError where the conversation cannot be opened
 */
export async function sitDown(id: string, side: Side): Promise<OpenConversation> {
  await settleConversation(id);
  const open = await call('conversation.open', { id, side });
  deskOf(id).side = side;
  queryClient.setQueryData(conversationQuery(id).queryKey, open);
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

/** Forgets who sat there, so that the next person is asked again; never before all is stored. */
async function leaveDesk(id: string, desk: Desk): Promise<void> {
  await settleConversation(id);
  if (desk.visitors > 0 || desks.get(id) !== desk) return;
  desks.delete(id);
  queryClient.removeQueries({ queryKey: conversationQuery(id).queryKey });
  await queryClient.invalidateQueries({ queryKey: ['conversations'] });
}

/** Tells of every new state of any conversation; answers with the way to stop. */
export function watchDesks(listener: () => void): () => void {
  watchers.add(listener);
  return () => watchers.delete(listener);
}

/** Why something somewhere cannot be stored now, or null. */
export function troubleCode(): ErrorCode | null {
  for (const { state } of desks.values()) if (state.save.kind === 'waiting') return state.save.code;
  return null;
}

/** Tries everything that waits at once. */
export function retryEverything(): void {
  for (const { queue } of desks.values()) queue.retryNow();
}

/** What stands in the way of closing: nothing, changes on their way, or changes held up by an error. */
export function deskTrouble(): 'none' | 'storing' | 'waiting' {
  const kinds = new Set([...desks.values()].map(({ state }) => state.save.kind));
  if (kinds.has('waiting')) return 'waiting';
  return kinds.has('storing') ? 'storing' : 'none';
}

/** Resolves when everything everywhere is stored. */
export async function settleEverything(): Promise<void> {
  flushTyping();
  await Promise.all([...desks.values()].map(({ queue }) => queue.idle()));
}
