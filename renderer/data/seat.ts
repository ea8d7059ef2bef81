import { useMutation, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Party, Side } from '#domain/conversation.ts';
import type { Sides } from '#preload/contract.ts';
import { call } from './bridge.ts';
import {
  adopt,
  deskState,
  getUp,
  sitDown,
  startTalk,
  visitDesk,
  watchDesk,
  type TypedPins,
} from './desk.ts';
import { queryClient } from './query-client.ts';

/** Nothing of what was typed or answered stays behind once the screen that asked is gone. */
const FORGET = { gcTime: 0 } as const;

const sidesKey = (id: string) => ['sides', id] as const;

/** What is known of a conversation before anybody sits down. */
interface ReadSides {
  readonly sides: Sides;
  /** When it was read, as a moment of `performance.now()`: waits run from then. */
  readonly readAt: number;
}

const read = (sides: Sides): ReadSides => ({ sides, readAt: performance.now() });

/** Who sits at the conversation in this window, for as long as somebody looks at it; null: nobody. */
export function useSeat(id: string): Side | null {
  useEffect(() => visitDesk(id), [id]);
  return useSyncExternalStore(
    useCallback((listener) => watchDesk(id, listener), [id]),
    () => deskState(id).seat,
  );
}

/** What is known of a conversation before anybody sits down; read anew at every visit. */
export function useSides(id: string) {
  return useQuery({
    queryKey: sidesKey(id),
    queryFn: async () => read(await call('conversation.sides', { id })),
    staleTime: 0,
    ...FORGET,
  });
}

/** Lets a side sit down, by its PIN where it has one. */
export function useSitDown(id: string) {
  return useMutation({
    mutationFn: ({ side, pins }: { readonly side: Side; readonly pins?: TypedPins }) =>
      sitDown(id, side, pins),
    ...FORGET,
  });
}

/** Lets both sit down and begins the talk, by the PINs of those who have one. */
export function useStartTalk(id: string) {
  return useMutation({ mutationFn: (pins: TypedPins) => startTalk(id, pins), ...FORGET });
}

/** Lets whoever sits there get up, once all is stored. */
export function useGetUp(id: string): () => void {
  return useCallback(() => void getUp(id), [id]);
}

/** Sets the PIN of the side that sits there; null takes it away. */
export function useSetPin(id: string) {
  return useMutation({
    mutationFn: (pin: string | null) => adopt(id, () => call('pin.set', { id, pin })),
    ...FORGET,
  });
}

/** Takes away a forgotten PIN, by the recovery code of this PC's data. */
export function useClearPin(id: string, party: Party) {
  return useMutation({
    mutationFn: (recovery: string) => call('pin.clear', { id, party, recovery }),
    onSuccess: (sides) => queryClient.setQueryData(sidesKey(id), read(sides)),
    ...FORGET,
  });
}
