import { useLayoutEffect, useRef, useState } from 'react';

/** So many lines stand there at first, and so many more come each time. */
const PORTION = { first: 8, more: 40 } as const;

/**
 * How much of a long list is shown. When more is asked for, the focus goes to the first line that
 * is new, so that reading goes on from there.
 * @param there how many lines can be shown now
 */
export function usePortion(there: number) {
  const [wanted, setWanted] = useState<number>(PORTION.first);
  const list = useRef<HTMLUListElement>(null);
  const next = useRef<number | null>(null);
  const shown = Math.min(wanted, there);
  useLayoutEffect(() => {
    if (next.current === null || shown <= next.current) return;
    list.current?.children[next.current]?.querySelector('a')?.focus();
    next.current = null;
  }, [shown]);
  const showMore = () => {
    next.current = shown;
    setWanted(shown + PORTION.more);
  };
  return { list, shown, more: PORTION.more, wants: shown + PORTION.more, showMore };
}
