import { useMutation, useQuery } from '@tanstack/react-query';
import type { Input, Output } from '#preload/contract.ts';
import { call } from './bridge.ts';
import { queryClient } from './query-client.ts';

/** The forms that a conversation can begin on. */
export function useTemplates() {
  return useQuery({ queryKey: ['templates', 'offered'], queryFn: () => call('template.list', {}) });
}

const NONE: Output<'template.levels'> = [];

/** The leader levels that the forms speak of; none until they are read. */
export function useFormLevels(): Output<'template.levels'> {
  const query = { queryKey: ['templates', 'levels'], queryFn: () => call('template.levels', {}) };
  return useQuery(query).data ?? NONE;
}

/** Every form with all its versions. */
export function useForms() {
  return useQuery({
    queryKey: ['templates', 'all'],
    queryFn: () => call('template.shelf', {}),
    // Conversations begin elsewhere, and are counted here.
    staleTime: 0,
  });
}

/** One published version. It never changes. */
export function useForm(id: string, version: number) {
  return useQuery({
    queryKey: ['form', id, version],
    queryFn: () => call('template.read', { id, version }),
  });
}

/** Reads again which forms there are. */
export function readTemplatesAnew(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['templates'] });
}

/** Offers a version for new conversations, or no longer. */
export function useWithdraw() {
  return useMutation({
    mutationFn: (wish: Input<'template.withdraw'>) => call('template.withdraw', wish),
    onSuccess: readTemplatesAnew,
  });
}

/** Puts a form away, or brings it back. */
export function useArchiveForm() {
  return useMutation({
    mutationFn: (wish: Input<'template.archive'>) => call('template.archive', wish),
    onSuccess: readTemplatesAnew,
  });
}

/** Removes a version that no conversation is held on. */
export function useRemoveVersion() {
  return useMutation({
    mutationFn: (wish: Input<'template.remove'>) => call('template.remove', wish),
    onSuccess: readTemplatesAnew,
  });
}

/** Saves a version as a file; answers whether somebody chose a place. */
export function useExportForm() {
  return useMutation({
    mutationFn: (wish: Input<'template.export'>) => call('template.export', wish),
  });
}

/** Asks for a file of a form and takes it in. */
export function useImportForm() {
  return useMutation({
    mutationFn: () => call('template.import', {}),
    onSuccess: readTemplatesAnew,
  });
}
