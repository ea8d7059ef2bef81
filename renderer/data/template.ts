import { useQuery } from '@tanstack/react-query';
import { call } from './bridge.ts';

/** The forms that a conversation can begin on. */
export function useTemplates() {
  return useQuery({ queryKey: ['templates'], queryFn: () => call('template.list', {}) });
}
