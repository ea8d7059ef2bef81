import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { DocumentChoice } from '#domain/document-choice.ts';
import type { Input } from '#preload/contract.ts';
import { call } from './bridge.ts';
import { conversationQuery, settleConversation } from './desk.ts';

/** Saves the chosen parts as a file, once all is stored; null where nobody chose a place. */
export function useSaveDocument(id: string) {
  return useMutation({
    mutationFn: async (order: Omit<Input<'document.save'>, 'id'>) => {
      await settleConversation(id);
      return call('document.save', { id, ...order });
    },
  });
}

/** Opens the folder that a saved document lies in. */
export function useRevealDocument() {
  return useMutation({ mutationFn: (id: string) => call('document.reveal', { id }) });
}

/**
 * The pages of that choice as they will print, as PDF. While new ones are drawn the last ones stay.
 * It goes with the conversation when the side gets up.
 */
export function usePreview(id: string, revision: number, choice: DocumentChoice) {
  return useQuery({
    queryKey: [...conversationQuery(id).queryKey, 'preview', revision, choice],
    queryFn: async () => {
      await settleConversation(id);
      // Null is the answer to a wish that a newer one came before: nobody waits for it any more.
      return call('document.preview', { id, choice });
    },
    placeholderData: keepPreviousData,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** Prints the chosen parts; answers whether they went to a printer. */
export function usePrintDocument(id: string) {
  return useMutation({
    mutationFn: async (choice: DocumentChoice) => {
      await settleConversation(id);
      return call('document.print', { id, choice });
    },
  });
}

/** Saves the radar as a picture; answers whether somebody chose a place. */
export function useSavePicture(id: string) {
  return useMutation({
    mutationFn: async (format: Input<'document.save-picture'>['format']) => {
      await settleConversation(id);
      return call('document.save-picture', { id, format });
    },
  });
}

/** Puts the radar on the clipboard. */
export function useCopyPicture(id: string) {
  return useMutation({
    mutationFn: async () => {
      await settleConversation(id);
      return call('document.copy-picture', { id });
    },
  });
}

/** When the press was last told, as a moment of `performance.now()`. */
let told = Number.NEGATIVE_INFINITY;

/** Says that somebody is about to look at documents: the first pages then come sooner. */
export function warmPress(): void {
  if (performance.now() - told < 60_000) return;
  told = performance.now();
  // Where it fails, the first preview says so.
  call('document.warm', {}).catch(() => undefined);
}
