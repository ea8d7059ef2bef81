import { axisDirection, pointOnAxis, type Point, type RadarGeometry } from './radar.ts';

/** The size of a label that is drawn outside the radar. */
export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/** Where a label stands: the corner of its box, and the side that its lines are set to. */
export interface LabelPlace extends Point {
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The share of a label's height that lies above the end of its axis: all at the top, none below. */
function rise(direction: Point): number {
  return (1 - direction.y) / 2;
}

function anchorOf(direction: Point): LabelPlace['anchor'] {
  if (Math.abs(direction.x) < 0.1) return 'middle';
  return direction.x > 0 ? 'start' : 'end';
}

/** Where the label of an axis stands, `away` from the outer ring. x is the anchor's, y the top. */
export function labelPlace(
  geometry: RadarGeometry,
  axis: number,
  size: LabelSize,
  away: number,
): LabelPlace {
  const direction = axisDirection(axis, geometry.axes);
  const end = pointOnAxis(geometry, axis, geometry.radius + away);
  return { x: end.x, y: end.y - size.height * rise(direction), anchor: anchorOf(direction) };
}

/** How large a radar is drawn, and how far from the middle of its box its centre lies. */
export interface RadarFit {
  readonly radius: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** How far something reaches from the centre to one side: `slope` per unit of reach, and `more`. */
interface Extent {
  readonly slope: number;
  readonly more: number;
}

/**
 * The largest radar whose labels all stay inside a box, with even space at opposite sides. The
 * radius is never below 0.
 * @param sizes of the labels, by axis
 */
export function fitRadar(box: LabelSize, sizes: readonly LabelSize[], away: number): RadarFit {
  const labels = sizes.map((size, axis) => {
    const direction = axisDirection(axis, sizes.length);
    const above = size.height * rise(direction);
    const share = { start: 0, middle: 0.5, end: 1 }[anchorOf(direction)];
    return {
      left: { slope: -direction.x, more: size.width * share },
      right: { slope: direction.x, more: size.width * (1 - share) },
      up: { slope: -direction.y, more: above },
      down: { slope: direction.y, more: size.height - above },
    };
  });
  const [left, right] = [labels.map((label) => label.left), labels.map((label) => label.right)];
  const [up, down] = [labels.map((label) => label.up), labels.map((label) => label.down)];
  const reach = Math.max(
    0,
    Math.min(mostReach(left, right, box.width), mostReach(up, down, box.height)),
  );
  return {
    radius: Math.max(0, reach - away),
    offsetX: (farthest(left, reach) - farthest(right, reach)) / 2,
    offsetY: (farthest(up, reach) - farthest(down, reach)) / 2,
  };
}

/** The largest reach with which no two of the opposite extents are longer than the room. */
function mostReach(ones: readonly Extent[], others: readonly Extent[], room: number): number {
  const limits = ones.flatMap((one) =>
    others
      .filter((other) => one.slope + other.slope > 0.01)
      .map((other) => (room - one.more - other.more) / (one.slope + other.slope)),
  );
  return Math.min(...limits);
}

function farthest(extents: readonly Extent[], reach: number): number {
  return Math.max(...extents.map(({ slope, more }) => slope * reach + more));
}

/**
 * Breaks a label into lines between whole words, none wider than `width` unless one word is.
 * @param measure the width of a text
 */
export function wrapLabel(
  text: string,
  width: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
