import { useEffect, type ReactNode } from 'react';
import { useConversation } from '../../data/conversation.ts';
import { IDLE_MINUTES, watchIdle } from '../../data/idle.ts';

interface IdleGuardProps {
  readonly id: string;
  /** Nobody touched anything for a while. */
  readonly onIdle: () => void;
  readonly children: ReactNode;
}

/** A side that has a PIN leaves its seat by itself when nobody is there any more. */
export function IdleGuard({ id, onIdle, children }: IdleGuardProps) {
  const isGuarded = useConversation(id)?.hasPin === true;
  useEffect(() => {
    if (isGuarded) return watchIdle(window, IDLE_MINUTES * 60_000, onIdle);
    return undefined;
  }, [isGuarded, onIdle]);
  return children;
}
