/** Minutes without input after which a side with a PIN leaves its seat. */
export const IDLE_MINUTES = 10;

/** What counts as somebody being there. */
const INPUTS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** How often the clock is looked at, in ms: a PC that slept is noticed soon after it wakes. */
const LOOK = 5000;

/**
 * Calls `onIdle` once when there was no input for that long. Counts by the clock, so that time
 * asleep counts too: the first input after it finds that nobody was there.
 * @param limit in milliseconds
 * @returns the way to stop
 */
export function watchIdle(target: EventTarget, limit: number, onIdle: () => void): () => void {
  let last = Date.now();
  const isOver = () => {
    if (Date.now() - last < limit) return false;
    stop();
    onIdle();
    return true;
  };
  const onInput = () => {
    if (!isOver()) last = Date.now();
  };
  const timer = setInterval(isOver, Math.min(LOOK, limit));
  for (const name of INPUTS) target.addEventListener(name, onInput, { capture: true });
  const stop = () => {
    clearInterval(timer);
    for (const name of INPUTS) target.removeEventListener(name, onInput, { capture: true });
  };
  return stop;
}
