import { scaleValues, snap } from './rating.ts';
import type { Scale } from './template.ts';

/** A point in the chart's own units, y downward. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The ends of a scale: the centre, and the outer ring. */
type Range = Pick<Scale, 'min' | 'max'>;

/** Where a radar lies: its centre, its outer ring, and how many axes it has (3–12). */
export interface RadarGeometry {
  readonly centre: Point;
  readonly radius: number;
  readonly axes: number;
}

/** The direction of an axis, in radians clockwise from the top. */
function axisAngle(axis: number, axes: number): number {
  return (2 * Math.PI * axis) / axes;
}

/** The direction of an axis as a point at distance 1 from the origin. */
export function axisDirection(axis: number, axes: number): Point {
  const angle = axisAngle(axis, axes);
  return { x: Math.sin(angle), y: -Math.cos(angle) };
}

/** The point on an axis at that distance from the centre. */
export function pointOnAxis(geometry: RadarGeometry, axis: number, distance: number): Point {
  const { x, y } = axisDirection(axis, geometry.axes);
  return { x: geometry.centre.x + distance * x, y: geometry.centre.y + distance * y };
}

/** How far from the centre a value lies, in the chart's units. */
export function distanceOf(geometry: RadarGeometry, value: number, scale: Range): number {
  return (geometry.radius * (value - scale.min)) / (scale.max - scale.min);
}

/** The point of a value on its axis. */
export function valuePoint(
  geometry: RadarGeometry,
  axis: number,
  value: number,
  scale: Range,
): Point {
  return pointOnAxis(geometry, axis, distanceOf(geometry, value, scale));
}

/**
 * How far along an axis a point lies: its projection on the axis, held between the centre and
 * the outer ring, so that a hand that crosses the centre never comes out on the other side.
 */
export function projectOnAxis(geometry: RadarGeometry, axis: number, point: Point): number {
  const { x, y } = axisDirection(axis, geometry.axes);
  const along = (point.x - geometry.centre.x) * x + (point.y - geometry.centre.y) * y;
  return Math.min(geometry.radius, Math.max(0, along));
}

/** The value of the scale nearest to that distance from the centre. */
export function valueAt(geometry: RadarGeometry, distance: number, scale: Scale): number {
  return snap(scale.min + (distance / geometry.radius) * (scale.max - scale.min), scale);
}

/** The value that a point stands for on an axis: projected, held on the axis, snapped. */
export function pointValue(
  geometry: RadarGeometry,
  axis: number,
  point: Point,
  scale: Scale,
): number {
  return valueAt(geometry, projectOnAxis(geometry, axis, point), scale);
}

/** Where handles are drawn, as distances from the centre. */
interface Spread {
  /** The distances of the values themselves. */
  readonly distances: readonly number[];
  /** The least space between two handles, from middle to middle. */
  readonly apart: number;
  readonly geometry: RadarGeometry;
}

/**
 * The distances at which handles are drawn so that each can be told apart and taken hold of:
 * those that crowd around the centre move outward along their own axes onto one ring, where
 * neighbours lie `apart`; the others stay where their values are, and none moves inward.
 */
export function spreadHandles({ distances, apart, geometry }: Spread): number[] {
  const ring = Math.min(geometry.radius, apart / (2 * Math.sin(Math.PI / geometry.axes)));
  const points = distances.map((distance, axis) => pointOnAxis(geometry, axis, distance));
  return distances.map((distance, axis) => {
    const here = points[axis];
    const crowded = points.some(
      (other, at) => at !== axis && here !== undefined && gap(here, other) < apart,
    );
    return crowded ? Math.max(distance, ring) : distance;
  });
}

function gap(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/**
 * Which of the drawn handles a pointer takes: the nearest within `reach`; among equally near ones
 * that whose axis points most nearly at the pointer. Null where none is within reach.
 */
export function pickHandle(
  geometry: RadarGeometry,
  handles: readonly Point[],
  pointer: Point,
  reach: number,
): number | null {
  const { centre } = geometry;
  const along = (axis: number) => {
    const { x, y } = axisDirection(axis, geometry.axes);
    return (pointer.x - centre.x) * x + (pointer.y - centre.y) * y;
  };
  const near = handles
    .map((handle, axis) => ({ axis, distance: gap(handle, pointer) }))
    .filter(({ distance }) => distance <= reach)
    .toSorted((one, other) =>
      Math.abs(one.distance - other.distance) < 1e-6
        ? along(other.axis) - along(one.axis)
        : one.distance - other.distance,
    );
  return near[0]?.axis ?? null;
}

/** The keys that move a handle. */
export type RadarKey = 'up' | 'down' | 'far-up' | 'far-down' | 'lowest' | 'highest';

/** The value after a key: a step, about a fifth of the scale, or an end of it. */
export function stepValue(value: number, key: RadarKey, scale: Scale): number {
  const far = Math.max(1, Math.round((scale.max - scale.min) / scale.step / 5)) * scale.step;
  switch (key) {
    case 'up':
      return snap(value + scale.step, scale);
    case 'down':
      return snap(value - scale.step, scale);
    case 'far-up':
      return snap(value + far, scale);
    case 'far-down':
      return snap(value - far, scale);
    case 'lowest':
      return scale.min;
    case 'highest':
      return snap(scale.max, scale);
  }
}

/** The rings of the chart: the whole values from above `min` to `max`, or fifths of a long scale. */
export function ringValues(scale: Scale): number[] {
  const length = scale.max - scale.min;
  const step = Number.isInteger(length) && length <= 12 ? 1 : length / 5;
  const ring = { ...scale, step };
  return scaleValues(ring).slice(1);
}

/**
 * The line through the values as SVG path data. Only neighbours that both have a value are
 * joined; a full round is closed.
 * @param distances by axis, null where there is no value
 */
export function radarPath(geometry: RadarGeometry, distances: readonly (number | null)[]): string {
  const at = (axis: number) => {
    const distance = distances[axis % distances.length] ?? null;
    return distance === null ? null : pointOnAxis(geometry, axis, distance);
  };
  const full = distances.every((distance) => distance !== null);
  let path = '';
  let drawing = false;
  for (let axis = 0; axis < distances.length + (full ? 0 : 1); axis += 1) {
    const point = at(axis);
    if (point !== null) path += `${drawing ? 'L' : 'M'}${tenths(point.x)} ${tenths(point.y)}`;
    drawing = point !== null;
  }
  return full && path !== '' ? `${path}Z` : path;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
