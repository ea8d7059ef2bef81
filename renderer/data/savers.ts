import type { SaveState } from './change-queue.ts';

/** Something beside conversations that stores what people write. */
interface Saver {
  readonly state: () => SaveState;
  /** Resolves when everything is stored or refused. */
  readonly idle: () => Promise<void>;
  readonly retryNow: () => void;
  readonly watch: (listener: () => void) => () => void;
}

const savers = new Set<Saver>();
const listeners = new Set<() => void>();

/** From now on the window asks this one as well before it closes. */
export function addSaver(saver: Saver): void {
  savers.add(saver);
  saver.watch(() => {
    for (const listener of listeners) listener();
  });
}

/** All of them. */
export function allSavers(): readonly Saver[] {
  return [...savers];
}

/** Tells of every new state of any of them; answers with the way to stop. */
export function watchSavers(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
