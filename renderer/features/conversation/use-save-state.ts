import type { SaveState } from '../../data/change-queue.ts';
import { useDeskState } from '../../data/conversation.ts';
import { useTextHeld } from '../../data/typing.ts';

/** How far the conversation is stored; a text that is too long to be sent counts as not stored. */
export function useSaveState(id: string): SaveState {
  const { save } = useDeskState(id);
  const held = useTextHeld();
  return held ? { kind: 'waiting', code: 'text.too-long' } : save;
}
