/**
 * Does the work once nothing has happened for so many milliseconds; never keeps the program alive.
 * @param work never rejects
 * @returns what is called when something happens: the work then waits anew
 */
export function whenIdle(milliseconds: number, work: () => Promise<void>): () => void {
  let last = 0;
  let isWaiting = false;
  const wait = (time: number) => {
    isWaiting = true;
    setTimeout(look, time).unref();
  };
  // One timer looks back, since to set one anew at every call costs more than what calls.
  const look = () => {
    isWaiting = false;
    const left = last + milliseconds - performance.now();
    if (left > 0) wait(Math.ceil(left));
    else void work();
  };
  return () => {
    last = performance.now();
    if (!isWaiting) wait(milliseconds);
  };
}
