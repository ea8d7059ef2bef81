import { useCallback, useSyncExternalStore } from 'react';

/** How often the clock is looked at, in ms: often enough for whole minutes. */
const LOOK = 2000;
const MINUTE = 60_000;

/** The time of one talk in this sitting. `since`: when it began to run, or null while it rests. */
interface Clock {
  readonly before: number;
  readonly since: number | null;
}

/** They live as long as the window, and are stored nowhere. */
const clocks = new Map<string, Clock>();
const listeners = new Set<() => void>();

function timeOf({ before, since }: Clock): number {
  return since === null ? before : before + performance.now() - since;
}

function set(id: string, clock: Clock): void {
  clocks.set(id, clock);
  for (const listener of listeners) listener();
}

/** Starts the clock of that talk where it has none yet. */
export function startClock(id: string): void {
  if (!clocks.has(id)) set(id, { before: 0, since: performance.now() });
}

/** Lets the clock rest, or go on. */
export function toggleClock(id: string): void {
  const clock = clocks.get(id);
  if (clock === undefined) return startClock(id);
  const now = performance.now();
  set(id, { before: timeOf(clock), since: clock.since === null ? now : null });
}

/** Whole minutes used, and whether the clock runs. */
export function useClock(id: string): { readonly minutes: number; readonly running: boolean } {
  const minutes = useSyncExternalStore(
    listen,
    useCallback(() => {
      const clock = clocks.get(id);
      return clock === undefined ? 0 : Math.floor(timeOf(clock) / MINUTE);
    }, [id]),
  );
  const running = useSyncExternalStore(
    listen,
    useCallback(() => (clocks.get(id)?.since ?? null) !== null, [id]),
  );
  return { minutes, running };
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  const timer = setInterval(listener, LOOK);
  return () => {
    listeners.delete(listener);
    clearInterval(timer);
  };
}
