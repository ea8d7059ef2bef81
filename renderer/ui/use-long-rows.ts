import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';

/** Rows that are drawn above and below what is seen, so that Tab always finds the next one. */
const BEYOND = 15;

/**
 * The rows of a long table that are near what the window shows; above and below them is only
 * space. Each row gets `measure` as its ref and its place as `data-index`.
 * @param count how many rows there are
 * @param height of a usual row, in px
 */
export function useLongRows(count: number, height: number) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  // Whatever comes or goes above the table makes the page longer or shorter.
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => {
      const found = body.current?.getBoundingClientRect().top;
      if (found !== undefined) setTop(Math.round(found + window.scrollY));
    });
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  // oxlint-disable-next-line react/incompatible-library -- no compiler keeps what this answers with
  const rows = useWindowVirtualizer<HTMLTableRowElement>({
    count,
    estimateSize: () => height,
    overscan: BEYOND,
    scrollMargin: top,
    useFlushSync: false,
  });
  const items = rows.getVirtualItems();
  const end = items.at(-1)?.end ?? top;
  return {
    body,
    measure: rows.measureElement,
    places: items.map(({ index }) => index),
    before: Math.max(0, (items[0]?.start ?? top) - top),
    after: Math.max(0, rows.getTotalSize() + top - end),
  };
}
