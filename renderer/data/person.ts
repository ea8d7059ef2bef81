import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import type { Person } from '#domain/person.ts';
import type { Input } from '#preload/contract.ts';
import { call } from './bridge.ts';
import { queryClient } from './query-client.ts';

const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: () => call('person.list', {}),
});

/** Everybody who takes part in conversations, by name. */
export function usePeople() {
  return useQuery(peopleQuery);
}

/** Adds a person (`id` null) or writes anew what is known of one. */
export function useSavePerson() {
  return useMutation({
    mutationFn: (input: Input<'person.save'>) => call('person.save', input),
    onSuccess: async (person) => {
      queryClient.setQueryData(
        peopleQuery.queryKey,
        (people) => people && withPerson(people, person),
      );
      await queryClient.invalidateQueries({ queryKey: ['people'] });
      await queryClient.invalidateQueries({ queryKey: ['conversations'] });
    },
  });
}

/** The list with that person in it, so that a form can go on before the list is read anew. */
function withPerson(people: readonly Person[], person: Person): readonly Person[] {
  return [...people.filter(({ id }) => id !== person.id), person];
}
