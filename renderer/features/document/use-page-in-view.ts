import { useCallback, useEffect, useState, type RefObject } from 'react';

/** The page that fills most of the scroller, counted from 1, and the way to another. */
export function usePageInView(scroller: RefObject<HTMLElement | null>, pages: number) {
  const [page, setPage] = useState(1);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = () => setPage(pageAt(element));
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller]);
  const goTo = useCallback(
    (wanted: number) => {
      const target = scroller.current?.querySelector(`[data-page="${wanted}"]`);
      target?.scrollIntoView({ block: 'start', behavior: 'auto' });
    },
    [scroller],
  );
  return { page: Math.min(Math.max(1, page), Math.max(1, pages)), goTo };
}

/** The last page whose top lies above the middle of what is seen. */
function pageAt(scroller: HTMLElement): number {
  const { top, height } = scroller.getBoundingClientRect();
  const all = [...scroller.querySelectorAll<HTMLElement>('[data-page]')];
  const above = all.filter((one) => one.getBoundingClientRect().top <= top + height / 2);
  return Math.max(1, above.length);
}
