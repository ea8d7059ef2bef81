import { startTransition, useEffect, useState } from 'react';

/** So many are drawn at once; so many more whenever the window has nothing else to do. */
export interface Portion {
  readonly first: number;
  readonly more: number;
}

/** Rows of a line or two. */
const PORTION: Portion = { first: 40, more: 120 };

/** Statements with their rows of scores and fields: what a large window shows, then a few at a time. */
export const STATEMENT_PORTION: Portion = { first: 6, more: 8 };

/** So many are drawn without being asked for, and so many more each time somebody asks. */
const MOST = 3000;

/**
 * How many items of a long list are drawn. It grows by itself while nothing else is to be done, so
 * that a list is there at once and scrolls without anything being drawn on the way.
 */
export function useGrowing(items: readonly unknown[], portion: Portion = PORTION) {
  const [drawn, setDrawn] = useState(portion.first);
  const [limit, setLimit] = useState(MOST);
  const [list, setList] = useState(items);
  if (list !== items) {
    setList(items);
    setDrawn(portion.first);
    setLimit(MOST);
  }
  const wanted = Math.min(items.length, limit);
  useEffect(() => {
    if (drawn >= wanted) return;
    const grow = () => startTransition(() => setDrawn(drawn + portion.more));
    const id = requestIdleCallback(grow, { timeout: 500 });
    return () => cancelIdleCallback(id);
  }, [drawn, wanted, portion.more]);
  return {
    drawn: Math.min(drawn, wanted),
    /** How many come when somebody asks for more. */
    more: Math.min(MOST, items.length - wanted),
    showMore: () => setLimit(limit + MOST),
  };
}
