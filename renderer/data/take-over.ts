import { useMutation } from '@tanstack/react-query';
import type { OpenConversation } from '#preload/contract.ts';
import { call } from './bridge.ts';
import { adopt } from './desk.ts';

/** Goes over to a newer version of the form, before the talk; everything on screen follows. */
export function useTakeOver({ conversation, side }: OpenConversation) {
  const { id } = conversation;
  return useMutation({
    mutationFn: (version: number) =>
      adopt(id, async () => {
        const change = { kind: 'template.take', version } as const;
        await call('conversation.change', { id, change, gesture: crypto.randomUUID() });
        return call('conversation.open', { id, side });
      }),
    gcTime: 0,
  });
}
