/** Runs work one at a time. Of what waits only the newest is done; what it takes over from gets null. */
export type NewestOnly = <Value>(work: () => Promise<Value>) => Promise<Value | null>;

/** A new one, with nothing to do. */
export function newestOnly(): NewestOnly {
  let last: Promise<unknown> = Promise.resolve();
  let newest = 0;
  return (work) => {
    newest += 1;
    const place = newest;
    const next = last.then(() => (place === newest ? work() : null));
    last = next.catch(() => undefined);
    return next;
  };
}
