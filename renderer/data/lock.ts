import { useMutation } from '@tanstack/react-query';
import { useDeskState } from './conversation.ts';
import { queueOf, settleConversation } from './desk.ts';
import { useTextHeld } from './typing.ts';

/** Locks the conversation, or opens it again for a reason, once all that was written is stored. */
export function useLock(id: string) {
  return useMutation({
    mutationFn: async (lock: { readonly locked: boolean; readonly reason: string }) => {
      await settleConversation(id);
      queueOf(id).push({ kind: 'lock.set', ...lock }, crypto.randomUUID());
      await queueOf(id).idle();
    },
  });
}

/** Whether something on screen cannot be stored now, so that a lock would leave it out. */
export function useIsHeldUp(id: string): boolean {
  const { save } = useDeskState(id);
  const isHeld = useTextHeld();
  return isHeld || save.kind === 'waiting';
}
