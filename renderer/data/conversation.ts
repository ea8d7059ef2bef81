import { useMutation, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Change } from '#domain/change.ts';
import type { Input, OpenConversation } from '#preload/contract.ts';
import { call } from './bridge.ts';
import type { Step } from './change-queue.ts';
import {
  conversationQuery,
  deskState,
  forgetRefusal,
  queueOf,
  watchDesk,
  type DeskState,
} from './desk.ts';
import { queryClient } from './query-client.ts';
import { flushTyping } from './typing.ts';

/** Begins a conversation on a form. */
export function useBeginConversation() {
  return useMutation({
    mutationFn: (input: Input<'conversation.begin'>) => call('conversation.begin', input),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['conversations'] }),
  });
}

/** The conversation as the side that sits here may see it; undefined where nobody sits. */
export function useConversation(id: string): OpenConversation | undefined {
  return useQuery(conversationQuery(id)).data;
}

/** What can be done to a conversation. */
export interface Edit {
  /** Makes a change. Those of one gesture are one step of undo; without one it is a step of its own. */
  readonly change: (change: Change, gesture?: string) => void;
  /** Both hand over what is typed first, and answer null where there was nothing to do. */
  readonly undo: () => Promise<Step | null>;
  readonly redo: () => Promise<Step | null>;
  readonly retryNow: () => void;
  readonly forgetRefusal: () => void;
}

/** The ways to alter that conversation. */
export function useEdit(id: string): Edit {
  return useMemo(() => {
    const step = (kind: 'undo' | 'redo') => {
      flushTyping();
      return queueOf(id).step(kind);
    };
    return {
      change: (change, gesture = crypto.randomUUID()) => queueOf(id).push(change, gesture),
      undo: () => step('undo'),
      redo: () => step('redo'),
      retryNow: () => queueOf(id).retryNow(),
      forgetRefusal: () => forgetRefusal(id),
    };
  }, [id]);
}

/** How far the conversation is stored, and what was refused last. */
export function useDeskState(id: string): DeskState {
  return useSyncExternalStore(
    useCallback((listener) => watchDesk(id, listener), [id]),
    () => deskState(id),
  );
}
