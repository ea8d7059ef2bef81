import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { State } from '#domain/state.ts';
import type { YearLine } from '#preload/contract.ts';
import { call } from './bridge.ts';

/**
 * What the overview shows of that year; null: the newest that has conversations. Read anew at every
 * visit, since what is due depends on the day.
 */
export function useOverview(year: number | null) {
  return useQuery({
    queryKey: ['conversations', 'overview', year],
    queryFn: () => call('overview.read', { year }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** The conversations of one state after those that the overview shows at first, portion by portion. */
export function useMoreLines(year: number, state: State, first: readonly YearLine[]) {
  const { data, error, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['conversations', 'lines', year, state],
    queryFn: ({ pageParam }) => call('overview.lines', { year, state, from: pageParam }),
    initialPageParam: first.length,
    getNextPageParam: (last, pages) =>
      last.length === 0 ? undefined : pages.flat().length + first.length,
    enabled: false,
    gcTime: 0,
  });
  const readMore = () => {
    if (!isFetching) void fetchNextPage();
  };
  return { lines: [...first, ...(data?.pages.flat() ?? [])], error, readMore };
}
