import { useEffect, useState, type RefObject } from 'react';
import type { LabelSize } from '#domain/radar-labels.ts';

/** The size of an element in whole CSS pixels, kept up to date; null before it is drawn. */
export function useBox(element: RefObject<Element | null>): LabelSize | null {
  const [box, setBox] = useState<LabelSize | null>(null);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      setBox({ width: Math.floor(width), height: Math.floor(height) });
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return box;
}
