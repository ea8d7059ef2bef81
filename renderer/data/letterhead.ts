import { useMutation, useQuery } from '@tanstack/react-query';
import type { LetterheadSettings } from '#domain/letterhead.ts';
import type { Input } from '#preload/contract.ts';
import { call } from './bridge.ts';
import { queryClient } from './query-client.ts';

const queryKey = ['letterhead'];

function show(letterhead: LetterheadSettings | null): void {
  if (letterhead !== null) queryClient.setQueryData(queryKey, letterhead);
}

/** What the documents begin with; undefined until it is read. */
export function useLetterhead() {
  return useQuery({ queryKey, queryFn: () => call('letterhead.read', {}) });
}

/** Stores the name and the colour. */
export function useSetLetterhead() {
  return useMutation({
    mutationFn: (chosen: Input<'letterhead.set'>) => call('letterhead.set', chosen),
    onSuccess: show,
  });
}

/** Asks for a picture and makes it the logo. */
export function useChooseLogo() {
  return useMutation({ mutationFn: () => call('letterhead.choose-logo', {}), onSuccess: show });
}

/** Takes the logo away. */
export function useDropLogo() {
  return useMutation({ mutationFn: () => call('letterhead.drop-logo', {}), onSuccess: show });
}
