/**
 * Does the work once nothing has happened for so many milliseconds; never keeps the program alive.
 * @param work never rejects
 * @returns what is called when something happens: the work then waits anew
 */
export function whenIdle(milliseconds: number, work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void work(), milliseconds).unref();
  };
}
