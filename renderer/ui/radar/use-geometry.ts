import { useCallback, useEffect, useState, type RefObject } from 'react';
import type { RadarGeometry } from '#domain/radar.ts';

/**
 * Where the chart drew its radar, in the overlay's units; null before it has. Read from the
 * chart's SVG, since the chart's own state moves between its versions.
 */
function readGeometry(chart: Element, overlay: SVGSVGElement): RadarGeometry | null {
  const web = chart.querySelector<SVGGElement>('g.apexcharts-radar-series');
  const ring = web?.querySelector('polygon');
  const [from, to] = [web?.getScreenCTM(), overlay.getScreenCTM()];
  if (!ring || !from || !to) return null;
  const matrix = to.inverse().multiply(from);
  const top = ring.points.getItem(0);
  const centre = new DOMPoint(0, 0).matrixTransform(matrix);
  const end = new DOMPoint(top.x, top.y).matrixTransform(matrix);
  return {
    centre: { x: centre.x, y: centre.y },
    radius: Math.hypot(end.x - centre.x, end.y - centre.y),
    axes: ring.points.numberOfItems,
  };
}

function isSame(one: RadarGeometry | null, other: RadarGeometry | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.axes === other.axes &&
    Math.abs(one.radius - other.radius) < 0.05 &&
    Math.abs(one.centre.x - other.centre.x) < 0.05 &&
    Math.abs(one.centre.y - other.centre.y) < 0.05
  );
}

/** The chart's geometry, read anew whenever it draws, and the way to say that it has drawn. */
export function useGeometry(
  chart: RefObject<Element | null>,
  overlay: RefObject<SVGSVGElement | null>,
): { readonly geometry: RadarGeometry | null; readonly read: () => void } {
  const [geometry, setGeometry] = useState<RadarGeometry | null>(null);
  const read = useCallback(() => {
    if (chart.current === null || overlay.current === null) return;
    const now = readGeometry(chart.current, overlay.current);
    setGeometry((old) => (now === null || isSame(old, now) ? old : now));
  }, [chart, overlay]);
  useEffect(() => {
    if (chart.current === null) return undefined;
    // The chart answers a new size about 175 ms late, by replacing all its nodes.
    const drawn = new MutationObserver(read);
    drawn.observe(chart.current, { childList: true, subtree: true });
    const sized = new ResizeObserver(read);
    sized.observe(chart.current);
    return () => {
      drawn.disconnect();
      sized.disconnect();
    };
  }, [chart, read]);
  return { geometry, read };
}
