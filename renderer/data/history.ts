import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query';
import type { OpenConversation } from '#preload/contract.ts';
import { call } from './bridge.ts';
import { adopt, conversationQuery } from './desk.ts';

/** The history as the side that sits there may see it, the newest first, a page at a time. */
export function useHistory({ conversation, revision }: OpenConversation) {
  const { id } = conversation;
  return useInfiniteQuery({
    // Another revision, another history; what was read of one stays true.
    queryKey: [...conversationQuery(id).queryKey, 'history', revision],
    queryFn: ({ pageParam }) => call('history.list', { id, before: pageParam }),
    initialPageParam: firstPage(),
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

function firstPage(): number | null {
  return null;
}

/** Makes what stood at a revision the newest state. */
export function useRestore(id: string) {
  return useMutation({
    mutationFn: (revision: number) => adopt(id, () => call('history.restore', { id, revision })),
    gcTime: 0,
  });
}
