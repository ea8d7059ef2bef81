import { queryOptions, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import type { PersonFiling } from '#domain/filing/person-filing.ts';
import type { Input } from '#preload/contract.ts';
import { call } from './bridge.ts';
import { conversationQuery, settleConversation } from './desk.ts';
import { queryClient } from './query-client.ts';

/** Which lines of the log are read. */
export type FilingFilter = Input<'filing.export'>;

const settingsQuery = queryOptions({
  queryKey: ['filing', 'settings'],
  queryFn: () => call('filing.settings', {}),
});

/** How and where documents are filed. */
export function useFilingSettings() {
  return useQuery(settingsQuery);
}

/** Chooses how and where documents are filed. */
export function useSetFilingSettings() {
  return useMutation({
    mutationFn: (settings: Input<'filing.set-settings'>) => call('filing.set-settings', settings),
    onSuccess: (settings) => queryClient.setQueryData(settingsQuery.queryKey, settings),
  });
}

/** Asks for a folder; null: none was chosen. */
export function useChooseFolder() {
  return useMutation({
    mutationFn: async () => (await call('filing.choose-folder', {})).path,
  });
}

const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['filing', 'person', id],
    queryFn: () => call('filing.person', { id }),
    staleTime: 0,
  });

/** The cases of a person, and where own copies go. */
export function usePersonFiling(id: string) {
  return useQuery(personQuery(id));
}

/** Writes anew where what concerns that person is filed. */
export function useSetPersonFiling(id: string) {
  return useMutation({
    mutationFn: (filing: PersonFiling) => call('filing.set-person', { id, filing }),
    onSuccess: (filing) => queryClient.setQueryData(personQuery(id).queryKey, filing),
  });
}

/** Under the conversation's own key, so that it goes when the side gets up. */
const planKey = (id: string) => [...conversationQuery(id).queryKey, 'filing', 'plan'];
const filedKey = (id: string) => [...conversationQuery(id).queryKey, 'filing', 'log'];

/** What would be filed where; read anew at every visit, once everything typed is stored. */
export function useFilingPlan(id: string) {
  return useQuery({
    queryKey: planKey(id),
    queryFn: async () => {
      await settleConversation(id);
      return call('filing.plan', { id });
    },
    staleTime: 0,
  });
}

/** Reads the plan and what was filed of that conversation anew. */
export async function readFilingAnew(id: string): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: planKey(id) });
  await queryClient.invalidateQueries({ queryKey: filedKey(id) });
}

/** Files the documents of that conversation. */
export function useFile(id: string) {
  return useMutation({
    mutationFn: async (wish: Omit<Input<'filing.file'>, 'id'>) => {
      await settleConversation(id);
      return call('filing.file', { id, ...wish });
    },
    onSettled: () => readFilingAnew(id),
  });
}

/** The newest lines of that conversation's log, with what lies on disk now. */
export function useFiled(conversationId: string) {
  const log = useQuery({
    queryKey: filedKey(conversationId),
    queryFn: () => call('filing.log', { conversationId, personId: null, text: null, from: 0 }),
    staleTime: 0,
  });
  const ids = log.data?.lines.map(({ id }) => id) ?? [];
  const disk = useQuery({
    queryKey: [...filedKey(conversationId), ids],
    queryFn: () => call('filing.check', { ids }),
    enabled: ids.length > 0,
    staleTime: 0,
  });
  return { log, disk };
}

/** The log, some lines at a time. */
export function useFilingLog(filter: FilingFilter) {
  return useInfiniteQuery({
    queryKey: ['filing', 'log', filter],
    queryFn: ({ pageParam }) => call('filing.log', { ...filter, from: pageParam }),
    initialPageParam: 0,
    getNextPageParam: ({ count }, pages) => {
      const read = pages.reduce((sum, { lines }) => sum + lines.length, 0);
      return read < count ? read : null;
    },
    staleTime: 0,
  });
}

/** Saves the log as a spreadsheet. */
export function useExportFilings() {
  return useMutation({ mutationFn: (filter: FilingFilter) => call('filing.export', filter) });
}

/** Opens the folder that a filed document lies in. */
export function useRevealFiling() {
  return useMutation({ mutationFn: (id: string) => call('filing.reveal', { id }) });
}
