import { layoutLabels, type LabelLayout } from '#domain/label-layout.ts';
import type { LabelSize } from '#domain/radar-labels.ts';
import type { RadarGeometry } from '#domain/radar.ts';
import type { RadarChart } from '../model.ts';
import { textWidth } from './text-width.ts';

/** The picture in CSS pixels: as wide as the text of an A4 page, and with room for its table. */
export const SIZE = { width: 640, height: 470 } as const;

/** Sizes of texts, and heights of lines, in CSS pixels. */
export const TITLE = 17;
export const LABEL = 14;
export const NUMBER = 13;
export const LINE_HEIGHT = 18;

/** Between the outer ring and the labels. */
export const AWAY = 12;

/** From a number's marker to the number, and from there to the next marker. */
export const MARKER_ROOM = 11;
export const NUMBER_GAP = 12;

/** Above the radar stands the title, below it the legend. */
const ABOVE = 36;
const BELOW = 44;

/** Where everything of one radar stands. */
export interface RadarLayout {
  readonly labels: LabelLayout;
  readonly geometry: RadarGeometry;
}

/** The largest radar that leaves room for its labels, and under each of them for its numbers. */
export function layoutRadar({ categories, series }: RadarChart): RadarLayout {
  const below = categories.map((_, axis): LabelSize => {
    const width = numbersWidth(series.map(({ words }) => words[axis] ?? ''));
    return { width, height: LINE_HEIGHT };
  });
  const box = { width: SIZE.width - 16, height: SIZE.height - ABOVE - BELOW };
  const labels = layoutLabels({
    names: categories,
    box,
    away: AWAY,
    lineHeight: LINE_HEIGHT,
    measure: (text) => textWidth(text, LABEL),
    below,
  });
  const centre = {
    x: SIZE.width / 2 + labels.offsetX,
    y: ABOVE + box.height / 2 + labels.offsetY,
  };
  return { labels, geometry: { centre, radius: labels.radius, axes: categories.length } };
}

/** How wide the numbers of one axis are, each behind its marker. */
export function numbersWidth(words: readonly string[]): number {
  const each = words.map((word) => MARKER_ROOM + textWidth(word, NUMBER, true));
  return each.reduce((sum, width) => sum + width, 0) + NUMBER_GAP * Math.max(0, words.length - 1);
}
