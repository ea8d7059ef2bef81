import { useMutation, useQuery } from '@tanstack/react-query';
import type { BatchState, Input } from '#preload/contract.ts';
import { call } from './bridge.ts';
import { queryClient } from './query-client.ts';

/** How often is asked how far it is, in milliseconds. */
const OFTEN = 250;

const queryKey = ['batch'];

function show(state: BatchState): void {
  queryClient.setQueryData(queryKey, state);
}

/** How far the documents of a year are; asked again and again while they are written. */
export function useBatch() {
  return useQuery({
    queryKey,
    queryFn: () => call('batch.look', {}),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) => (data?.state === 'running' ? OFTEN : false),
  });
}

/** How many talks of that year there are documents of. */
export function useBatchCount(year: number) {
  return useQuery({
    queryKey: ['conversations', 'talks', year],
    queryFn: () => call('batch.count', { year }),
    staleTime: 0,
  });
}

/** Asks for a folder and begins. */
export function useBeginBatch() {
  return useMutation({
    mutationFn: (wish: Input<'batch.begin'>) => call('batch.begin', wish),
    onSuccess: show,
  });
}

/** Begins no further conversation. */
export function useCancelBatch() {
  return useMutation({ mutationFn: () => call('batch.cancel', {}), onSuccess: show });
}

/** Opens the folder with the documents. */
export function useRevealBatch() {
  return useMutation({ mutationFn: () => call('batch.reveal', {}) });
}
