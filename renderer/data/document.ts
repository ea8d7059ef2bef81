import { useMutation } from '@tanstack/react-query';
import type { Input } from '#preload/contract.ts';
import { call } from './bridge.ts';
import { settleConversation } from './desk.ts';

/** Saves the chosen parts as a file, once all is stored; null where nobody chose a place. */
export function useSaveDocument(conversationId: string) {
  return useMutation({
    mutationFn: async (order: Omit<Input<'document.save'>, 'id'>) => {
      await settleConversation(conversationId);
      return call('document.save', { id: conversationId, ...order });
    },
  });
}

/** Opens the folder that a saved document lies in. */
export function useRevealDocument() {
  return useMutation({ mutationFn: (id: string) => call('document.reveal', { id }) });
}
