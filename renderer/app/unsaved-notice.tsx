import { useSyncExternalStore } from 'react';
import { retryEverything, troubleCode, watchDesks } from '../data/desk.ts';
import { SaveState } from '../ui/save-state.tsx';
import './unsaved-notice.css';

/** Says on every screen that something of a conversation is not stored yet. */
export function UnsavedNotice() {
  const code = useSyncExternalStore(watchDesks, troubleCode);
  if (code === null) return null;
  return (
    <aside className="unsaved-notice">
      <SaveState state={{ kind: 'waiting', code }} onRetry={retryEverything} />
    </aside>
  );
}
