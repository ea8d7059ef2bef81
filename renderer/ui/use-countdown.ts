import { useLayoutEffect, useState } from 'react';

/**
 * Whole seconds until then, counted down to 0.
 * @param until a moment of `performance.now()`
 */
export function useCountdown(until: number): number {
  const [left, setLeft] = useState(() => secondsTo(until));
  useLayoutEffect(() => {
    const count = () => setLeft(secondsTo(until));
    count();
    const timer = setInterval(count, 250);
    return () => clearInterval(timer);
  }, [until]);
  return left;
}

function secondsTo(moment: number): number {
  return Math.max(0, Math.ceil((moment - performance.now()) / 1000));
}
