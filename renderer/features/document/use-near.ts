import { useEffect, useState, type RefObject } from 'react';

/** How far outside of what is seen something is near, in shares of its height. */
const MARGIN = '60% 0px';

/** Whether the element is in view or will soon be; drawing what nobody sees takes time from typing. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { root: current.parentElement, rootMargin: MARGIN },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}
