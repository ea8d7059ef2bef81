import { useMutation } from '@tanstack/react-query';
import type { Input } from '#preload/contract.ts';
import { call } from './bridge.ts';
import { readPeopleAnew } from './person.ts';

/** Asks for a file of people and reads it; null where nobody chose one. Nothing is stored. */
export function useChoosePeople() {
  return useMutation({ mutationFn: () => call('people.choose', {}) });
}

/** Stores rows of the file that was read. */
export function useImportPeople() {
  return useMutation({
    mutationFn: (input: Input<'people.import'>) => call('people.import', input),
    onSuccess: readPeopleAnew,
  });
}
