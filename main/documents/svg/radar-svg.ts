import {
  distanceOf,
  pointOnAxis,
  radarPath,
  valuePoint,
  type RadarGeometry,
} from '#domain/radar.ts';
import { labelPlace, type LabelPlace } from '#domain/radar-labels.ts';
import { cleanText } from '#domain/text.ts';
import { escape } from '../escape.ts';
import { FONT, INK, LINE, QUIET } from '../look.ts';
import type { RadarChart } from '../model.ts';
import type { Drawing } from '../press.ts';
import { linePath, marker, short } from './mark.ts';
import {
  AWAY,
  LABEL,
  layoutRadar,
  LINE_HEIGHT,
  MARKER_ROOM,
  NUMBER,
  NUMBER_GAP,
  numbersWidth,
  SIZE,
  TITLE,
  type RadarLayout,
} from './radar-layout.ts';
import { textWidth } from './text-width.ts';

/**
 * The radar as a picture that draws the same in every program: no styles of anybody else, every
 * text a text, and each score beside its marker.
 */
export function radarSvg(chart: RadarChart): Drawing {
  const layout = layoutRadar(chart);
  const title = escape(cleanText(chart.title));
  const { width, height } = SIZE;
  const parts = [
    `<title>${title}</title>`,
    `<desc>${escape(cleanText(chart.alt))}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    textAt(SIZE.width / 2, 20, chart.title, { size: TITLE, bold: true }),
    web(chart, layout.geometry),
    ...chart.series.map(({ whose, values }) => line(chart, layout.geometry, whose, values)),
    ...labels(chart, layout),
    legend(chart),
  ];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escape(cleanText(chart.alt))}" ` +
    `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="${FONT}, Helvetica, 'Liberation Sans', sans-serif">${parts.join('')}</svg>`;
  return { svg, width, height };
}

interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly anchor?: LabelPlace['anchor'];
}

/** A line of text; y is its foot. */
function textAt(x: number, y: number, text: string, look: TextLook): string {
  const { size, bold = false, color = INK, anchor = 'middle' } = look;
  const weight = bold ? ' font-weight="bold"' : '';
  return `<text x="${short(x)}" y="${short(y)}" font-size="${size}"${weight} fill="#${color}" text-anchor="${anchor}">${escape(cleanText(text))}</text>`;
}

/** Rings, spokes, and the numbers of the rings along the first spoke. */
function web({ scale, ring }: RadarChart, geometry: RadarGeometry): string {
  const count = Math.round((scale.max - scale.min) / ring);
  const values = Array.from({ length: count }, (_, at) => scale.min + (at + 1) * ring);
  const axes = Array.from({ length: geometry.axes }, (_, axis) => axis);
  const rings = values.map((value) => {
    const far = (geometry.radius * (value - scale.min)) / (scale.max - scale.min);
    return `<path d="${radarPath(
      geometry,
      axes.map(() => far),
    )}" fill="none" stroke="#${LINE}" stroke-width="1"/>`;
  });
  const spokes = axes.map((axis) => {
    const end = pointOnAxis(geometry, axis, geometry.radius);
    const { x, y } = geometry.centre;
    return `<path d="M${short(x)} ${short(y)}L${short(end.x)} ${short(end.y)}" stroke="#${LINE}" stroke-width="1"/>`;
  });
  const marks = values.map((value) => {
    const { x, y } = pointOnAxis(
      geometry,
      0,
      (geometry.radius * (value - scale.min)) / (scale.max - scale.min),
    );
    return textAt(x - 9, y + 4, short(value), { size: 11, color: QUIET, anchor: 'end' });
  });
  return `<g>${[...rings, ...spokes, ...marks].join('')}</g>`;
}

type Line = RadarChart['series'][number];

/** The line of a series and its markers, with gaps where there is no value. */
function line(
  { scale }: RadarChart,
  geometry: RadarGeometry,
  whose: Line['whose'],
  values: Line['values'],
): string {
  const distances = values.map((value) =>
    value === null ? null : distanceOf(geometry, value, scale),
  );
  const markers = values.map((value, axis) =>
    value === null ? '' : marker(whose, valuePoint(geometry, axis, value, scale)),
  );
  return `<g>${linePath(whose, radarPath(geometry, distances))}${markers.join('')}</g>`;
}

/** The names around the radar, and under each of them its scores. */
function labels({ series }: RadarChart, { labels: cut, geometry }: RadarLayout): string[] {
  return cut.lines.map((lines, axis) => {
    const size = cut.sizes[axis] ?? { width: 0, height: 0 };
    const { x, y, anchor } = labelPlace(geometry, axis, size, AWAY);
    const texts = lines.map((text, at) =>
      textAt(x, y + LINE_HEIGHT * (at + 0.75), text, { size: LABEL, anchor }),
    );
    const words = series.map((one) => one.words[axis] ?? '');
    const wide = numbersWidth(words);
    const left = x - wide * { start: 0, middle: 0.5, end: 1 }[anchor];
    const foot = y + LINE_HEIGHT * (lines.length + 0.75);
    return [...texts, numbers(series, words, left, foot)].join('');
  });
}

function numbers(
  series: RadarChart['series'],
  words: readonly string[],
  left: number,
  foot: number,
): string {
  let x = left;
  return words
    .map((word, at) => {
      const whose = series[at]?.whose ?? 'leader';
      const drawn =
        marker(whose, { x: x + 4, y: foot - 4.5 }, 4.25) +
        textAt(x + MARKER_ROOM, foot, word, { size: NUMBER, bold: true, anchor: 'start' });
      x += MARKER_ROOM + textWidth(word, NUMBER, true) + NUMBER_GAP;
      return drawn;
    })
    .join('');
}

/** Half the length of a piece of line in the legend, and the space after it. */
const SAMPLE = 20;
const SAMPLE_GAP = 8;

/** A piece of each line with its marker and name, in the middle under the radar. */
function legend({ series }: RadarChart): string {
  const widths = series.map(({ name }) => 2 * SAMPLE + SAMPLE_GAP + textWidth(name, LABEL));
  const gap = 26;
  const whole = widths.reduce((sum, width) => sum + width, 0) + gap * (series.length - 1);
  let x = Math.max(8, (SIZE.width - whole) / 2);
  const y = SIZE.height - 18;
  return series
    .map(({ whose, name }, at) => {
      const sample = `M${short(x)} ${short(y)}H${short(x + 2 * SAMPLE)}`;
      const drawn =
        linePath(whose, sample) +
        marker(whose, { x: x + SAMPLE, y }) +
        textAt(x + 2 * SAMPLE + SAMPLE_GAP, y + 5, name, { size: LABEL, anchor: 'start' });
      x += (widths[at] ?? 0) + gap;
      return drawn;
    })
    .join('');
}
