import type { LabelSize } from '#domain/radar-labels.ts';

/** As wide as there is room, the whole page, or so many CSS pixels to a point. */
export type Zoom = 'width' | 'page' | number;

/** The steps that one press goes. */
const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const;

/** The space around a page, in CSS pixels. */
const AROUND = 32;

/** How many CSS pixels a point of the page takes. */
export function scaleOf(zoom: Zoom, page: LabelSize, box: LabelSize): number {
  const wide = Math.max(0.1, (box.width - AROUND) / page.width);
  if (zoom === 'width') return wide;
  if (zoom === 'page') return Math.max(0.1, Math.min(wide, (box.height - AROUND) / page.height));
  return zoom;
}

/** The next step from that scale, upward or downward; the same where there is none. */
export function nextZoom(scale: number, by: 1 | -1): number {
  const steps = by === 1 ? STEPS : STEPS.toReversed();
  return steps.find((step) => (step - scale) * by > 0.01) ?? scale;
}
