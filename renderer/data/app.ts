import { queryOptions, useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { AppState, Input, Settings } from '#preload/contract.ts';
import { call } from './bridge.ts';
import { queryClient } from './query-client.ts';

/** Where the program stands. */
export const appStateQuery = queryOptions({
  queryKey: ['app'],
  queryFn: () => call('app.state', {}),
});

/** Where the program stands now; the first reading is done before the window draws. */
export function useAppState(): AppState {
  return useSuspenseQuery(appStateQuery).data;
}

/** What people chose for this PC. */
export function useSettings(): Settings {
  return useAppState().settings;
}

function showState(state: AppState): void {
  queryClient.setQueryData(appStateQuery.queryKey, state);
}

/** Makes the data on first start. */
export function useSetUp() {
  return useMutation({
    mutationFn: (input: Input<'app.set-up'>) => call('app.set-up', input),
    onSuccess: showState,
  });
}

/** Opens locked data with a secret. */
export function useUnlock() {
  return useMutation({
    mutationFn: (input: Input<'app.unlock'>) => call('app.unlock', input),
    onSuccess: showState,
  });
}

/** Looks again, after something that stood in the way was moved. */
export function useRetry() {
  return useMutation({ mutationFn: () => call('app.retry', {}), onSuccess: showState });
}

/** Saves the recovery code as a file; answers whether somebody chose a place. */
export function useSaveRecovery() {
  return useMutation({ mutationFn: () => call('recovery.save', {}) });
}

/** Prints the recovery code; answers whether it went to a printer. */
export function usePrintRecovery() {
  return useMutation({ mutationFn: () => call('recovery.print', {}) });
}

/** Confirms that the recovery code is kept, by one group of it. */
export function useConfirmRecovery() {
  return useMutation({
    mutationFn: (input: Input<'recovery.confirm'>) => call('recovery.confirm', input),
    onSuccess: showState,
  });
}

/** Makes a new recovery code; the old one stops working. */
export function useRenewRecovery() {
  return useMutation({ mutationFn: () => call('recovery.renew', {}), onSuccess: showState });
}

/** Sets the passphrase that opens the data. */
export function useSetPassphrase() {
  return useMutation({
    mutationFn: (passphrase: string) => call('passphrase.set', { passphrase }),
    onSuccess: showState,
  });
}

/** Stores what people choose for this PC. */
export function useSetSettings() {
  return useMutation({
    mutationFn: (settings: Settings) => call('settings.set', settings),
    onSuccess: (settings) =>
      queryClient.setQueryData(appStateQuery.queryKey, (state) => state && { ...state, settings }),
  });
}

/** Opens the folder that holds the data. */
export function useRevealData() {
  return useMutation({ mutationFn: () => call('data.reveal', {}) });
}
