import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import type { Person } from '#domain/person.ts';
import type { Input } from '#preload/contract.ts';
import { call } from './bridge.ts';
import { queryClient } from './query-client.ts';

const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: () => call('person.list', {}),
});

/** Everybody, archived or not, by name. */
export function usePeople() {
  return useQuery(peopleQuery);
}

/** Whether that person can be chosen for something new. */
export function isActive({ archived }: Person): boolean {
  return archived !== true;
}

/** The conversations of that person, as leader or as manager. Read anew at every visit. */
export function usePersonConversations(id: string) {
  return useQuery({
    queryKey: ['conversations', 'person', id],
    queryFn: () => call('person.conversations', { id }),
    staleTime: 0,
  });
}

/** Adds a person (`id` null) or writes anew what is known of one. */
export function useSavePerson() {
  return useMutation({
    mutationFn: (input: Input<'person.save'>) => call('person.save', input),
    onSuccess: showPerson,
  });
}

/** Archives a person, or brings one back. */
export function useArchivePerson() {
  return useMutation({
    mutationFn: (input: Input<'person.archive'>) => call('person.archive', input),
    onSuccess: showPerson,
  });
}

/** Makes two entries one. */
export function useMergePeople() {
  return useMutation({
    mutationFn: (input: Input<'person.merge'>) => call('person.merge', input),
    onSuccess: readPeopleAnew,
  });
}

/** Reads anew all that depends on who the people are. */
export async function readPeopleAnew(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['people'] });
  await queryClient.invalidateQueries({ queryKey: ['conversations'] });
}

/** Shows what was stored before the list is read anew, so that a form can go on. */
async function showPerson(person: Person): Promise<void> {
  queryClient.setQueryData(peopleQuery.queryKey, (people) => people && withPerson(people, person));
  await readPeopleAnew();
}

function withPerson(people: readonly Person[], person: Person): readonly Person[] {
  return [...people.filter(({ id }) => id !== person.id), person];
}
