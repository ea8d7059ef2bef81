import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from './bridge.ts';

/** Finds people and conversations; an empty text finds nothing. Reads anew at every visit. */
export function useSearch(text: string) {
  const wanted = text.trim();
  return useQuery({
    queryKey: ['search', wanted],
    queryFn: () => call('search.find', { text: wanted.slice(0, 200) }),
    enabled: wanted !== '',
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
}
