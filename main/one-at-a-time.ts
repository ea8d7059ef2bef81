/** Runs what it is given one after the other, in the order in which it was given. */
export type Queue = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** A new, empty queue. Work that fails does not keep back what comes after it. */
export function oneAtATime(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
