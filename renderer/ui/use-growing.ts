import { startTransition, useEffect, useState } from 'react';

/** So many are drawn at once; so many more whenever the window has nothing else to do. */
const PORTION = { first: 40, more: 120 } as const;

/** So many are drawn without being asked for, and so many more each time somebody asks. */
const MOST = 3000;

/**
 * How many items of a long list are drawn. It grows by itself while nothing else is to be done, so
 * that a list is there at once and scrolls without anything being drawn on the way.
 */
export function useGrowing(items: readonly unknown[]) {
  const [drawn, setDrawn] = useState<number>(PORTION.first);
  const [limit, setLimit] = useState(MOST);
  const [list, setList] = useState(items);
  if (list !== items) {
    setList(items);
    setDrawn(PORTION.first);
    setLimit(MOST);
  }
  const wanted = Math.min(items.length, limit);
  useEffect(() => {
    if (drawn >= wanted) return;
    const grow = () => startTransition(() => setDrawn(drawn + PORTION.more));
    const id = requestIdleCallback(grow, { timeout: 500 });
    return () => cancelIdleCallback(id);
  }, [drawn, wanted]);
  return {
    drawn: Math.min(drawn, wanted),
    /** How many come when somebody asks for more. */
    more: Math.min(MOST, items.length - wanted),
    showMore: () => setLimit(limit + MOST),
  };
}
