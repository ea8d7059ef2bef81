import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { editDraft, type DraftEdit } from '#domain/draft/edit-draft.ts';
import type { Input } from '#preload/contract.ts';
import type { ErrorCode } from '#preload/error-code.ts';
import { call } from './bridge.ts';
import type { SaveState } from './change-queue.ts';
import { DraftQueue, type DraftStep } from './draft-queue.ts';
import { queryClient } from './query-client.ts';
import { addSaver } from './savers.ts';
import { readTemplatesAnew } from './template.ts';
import { flushTyping } from './typing.ts';

/** What a draft's screen says: how far it has come, and what was refused last. */
interface DraftState {
  readonly save: SaveState;
  readonly refused: ErrorCode | null;
}

interface DraftDesk {
  readonly queue: DraftQueue;
  readonly listeners: Set<() => void>;
  state: DraftState;
}

const desks = new Map<string, DraftDesk>();

const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ['draft', id],
    queryFn: () => call('draft.read', { id }),
    gcTime: Number.POSITIVE_INFINITY,
  });

function deskOf(id: string): DraftDesk {
  const desk = desks.get(id) ?? newDesk(id);
  desks.set(id, desk);
  return desk;
}

function newDesk(id: string): DraftDesk {
  const { queryKey } = draftQuery(id);
  const desk: DraftDesk = {
    listeners: new Set(),
    state: { save: { kind: 'stored' }, refused: null },
    queue: new DraftQueue({
      save: (template, revision, gesture) =>
        window.lederspind.call('draft.save', { template, revision, gesture }),
      step: (kind) => window.lederspind.call(`draft.${kind}`, { id }),
      reopen: () => window.lederspind.call('draft.read', { id }),
      read: () => queryClient.getQueryData(queryKey),
      write: (open) => void queryClient.setQueryData(queryKey, open),
      onState: (save) => tell(desk, { ...desk.state, save }),
      onRefused: (refused) => tell(desk, { ...desk.state, refused }),
    }),
  };
  addSaver({
    state: () => desk.state.save,
    idle: () => desk.queue.idle(),
    retryNow: () => desk.queue.retryNow(),
    watch: (listener) => watch(desk, listener),
  });
  return desk;
}

function tell(desk: DraftDesk, state: DraftState): void {
  desk.state = state;
  for (const listener of desk.listeners) listener();
}

function watch({ listeners }: DraftDesk, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The draft of that form, as everything on screen draws it. */
export function useDraft(id: string) {
  return useQuery(draftQuery(id));
}

/** How far the draft is stored, and what was refused last. */
export function useDraftState(id: string): DraftState {
  return useSyncExternalStore(
    useCallback((listener) => watch(deskOf(id), listener), [id]),
    () => deskOf(id).state,
  );
}

/** What can be done to a draft. */
export interface DraftEditing {
  /** Edits of one gesture are one step of undo; without one it is a step of its own. */
  readonly edit: (edit: DraftEdit, gesture?: string) => void;
  /** Both hand over what is typed first, and answer null where there was nothing to do. */
  readonly undo: () => Promise<DraftStep | null>;
  readonly redo: () => Promise<DraftStep | null>;
  readonly retryNow: () => void;
  readonly forgetRefusal: () => void;
}

/** The ways to alter that draft. */
export function useDraftEditing(id: string): DraftEditing {
  return useMemo(() => {
    const desk = () => deskOf(id);
    const step = (kind: 'undo' | 'redo') => {
      flushTyping();
      return desk().queue.step(kind);
    };
    return {
      edit: (edit, gesture = crypto.randomUUID()) => {
        const open = queryClient.getQueryData(draftQuery(id).queryKey);
        if (open !== undefined) desk().queue.push(editDraft(open.template, edit), gesture);
      },
      undo: () => step('undo'),
      redo: () => step('redo'),
      retryNow: () => desk().queue.retryNow(),
      forgetRefusal: () => tell(desk(), { ...desk().state, refused: null }),
    };
  }, [id]);
}

/** Hands over what is typed, and resolves when all of the draft is stored. */
export async function settleDraft(id: string): Promise<void> {
  flushTyping();
  await desks.get(id)?.queue.idle();
}

function forgetDraft(id: string): void {
  queryClient.removeQueries({ queryKey: draftQuery(id).queryKey });
}

/** Begins a draft; answers with its id. Where the form has one already, that one is gone on with. */
export function useBeginDraft() {
  return useMutation({
    mutationFn: async (wish: Input<'draft.begin'>) => {
      if (wish.as === 'version') await settleDraft(wish.id);
      const begun = await call('draft.begin', wish);
      forgetDraft(begun.id);
      return begun;
    },
    onSuccess: readTemplatesAnew,
  });
}

/** Takes the draft away. */
export function useRemoveDraft() {
  return useMutation({
    mutationFn: async (id: string) => {
      await settleDraft(id);
      return call('draft.remove', { id });
    },
    onSuccess: async (_, id) => {
      forgetDraft(id);
      await readTemplatesAnew();
    },
  });
}

/** Makes the draft the next version of its form, once all of it is stored. */
export function usePublishDraft(id: string) {
  return useMutation({
    mutationFn: async () => {
      await settleDraft(id);
      const open = queryClient.getQueryData(draftQuery(id).queryKey);
      return call('draft.publish', { id, revision: open?.revision ?? 0 });
    },
    onSuccess: readTemplatesAnew,
  });
}
