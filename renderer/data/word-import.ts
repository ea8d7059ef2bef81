import { useMutation } from '@tanstack/react-query';
import type { Input } from '#preload/contract.ts';
import { call, CallError } from './bridge.ts';
import { adopt, settleConversation } from './desk.ts';
import { queryClient } from './query-client.ts';

/**
 * Asks for a Word file and reads it; null where nobody chose one. Nothing is stored.
 * @param id of the conversation that it goes into, once all of that is stored; null: a new one
 */
export function useChooseWord(id: string | null) {
  return useMutation({
    mutationFn: async () => {
      if (id !== null) await settleConversation(id);
      return call('word-import.choose', { id });
    },
  });
}

/** What is taken of a file. */
type Wish = Pick<Input<'word-import.store'>, 'token' | 'lines'>;

/** Stores lines of the file that was read, in the conversation of that id, and shows it. */
export function useStoreWord(id: string) {
  return useMutation({
    mutationFn: ({ token, lines }: Wish) =>
      adopt(id, async () => {
        const { open } = await call('word-import.store', { token, lines, about: null });
        if (open === null) throw new CallError('internal', 'nobody sits there');
        return open;
      }),
  });
}

/** Stores lines of the file that was read as a new conversation; answers with its id. */
export function useStoreNewWord() {
  return useMutation({
    mutationFn: async (wish: Input<'word-import.store'>) =>
      (await call('word-import.store', wish)).id,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['conversations'] }),
  });
}

/** Saves an empty form as a Word file; `saved` is false where nobody chose a place. */
export function useSaveForm() {
  return useMutation({
    mutationFn: (input: Input<'word-form.save'>) => call('word-form.save', input),
  });
}
