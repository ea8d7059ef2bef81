import { useMutation } from '@tanstack/react-query';
import { call } from './bridge.ts';
import { settleConversation } from './desk.ts';

/** Saves the conversation as a Word file, once all of it is stored; null where nobody chose a place. */
export function useSaveDocument(conversationId: string) {
  return useMutation({
    mutationFn: async () => {
      await settleConversation(conversationId);
      return call('document.save', { id: conversationId });
    },
  });
}

/** Opens the folder that a saved document lies in. */
export function useRevealDocument() {
  return useMutation({ mutationFn: (id: string) => call('document.reveal', { id }) });
}
