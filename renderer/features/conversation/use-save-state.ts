import type { SaveState } from '../../data/change-queue.ts';
import { useDeskState } from '../../data/conversation.ts';
import { useTextHeld, useTextUnsent } from '../../data/typing.ts';

/** How far the conversation is stored; what is typed and not sent yet counts as not stored. */
export function useSaveState(id: string): SaveState {
  const { save } = useDeskState(id);
  const isHeld = useTextHeld();
  const isUnsent = useTextUnsent();
  if (isHeld) return { kind: 'waiting', code: 'text.too-long' };
  return isUnsent && save.kind === 'stored' ? { kind: 'storing' } : save;
}
