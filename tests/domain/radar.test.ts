import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  axisDirection,
  pickHandle,
  pointOnAxis,
  pointValue,
  projectOnAxis,
  radarPath,
  ringValues,
  spreadHandles,
  stepValue,
  valuePoint,
  type RadarGeometry,
} from '#domain/radar.ts';
import { fitRadar, labelPlace, wrapLabel } from '#domain/radar-labels.ts';
import { isOnScale, scaleValues } from '#domain/rating.ts';
import type { Scale } from '#domain/template.ts';

function scaleOf(min: number, max: number, step: number): Scale {
  return { min, max, step, start: min, lowWords: '', highWords: '', notRelevant: false };
}

const WHOLE = scaleOf(0, 10, 1);
const HALVES = scaleOf(0, 10, 0.5);
const FROM_ONE = scaleOf(1, 10, 1);
const LONG = scaleOf(0, 100, 5);
const SCALES = [WHOLE, HALVES, FROM_ONE, scaleOf(-3, 3, 0.1), LONG];
const scales = fc.constantFrom(...SCALES);

const geometries: fc.Arbitrary<RadarGeometry> = fc.record({
  centre: fc.record({
    x: fc.double({ min: -500, max: 1500, noNaN: true }),
    y: fc.double({ min: -500, max: 1500, noNaN: true }),
  }),
  radius: fc.double({ min: 20, max: 900, noNaN: true }),
  axes: fc.integer({ min: 3, max: 12 }),
});

const five: RadarGeometry = { centre: { x: 100, y: 100 }, radius: 50, axes: 5 };

describe('values and points', () => {
  it('gives back every value of every scale from its own point, on any axis', () => {
    fc.assert(
      fc.property(geometries, scales, fc.nat(11), (geometry, scale, any) => {
        const axis = any % geometry.axes;
        for (const value of scaleValues(scale)) {
          const point = valuePoint(geometry, axis, value, scale);
          expect(pointValue(geometry, axis, point, scale)).toBe(value);
        }
      }),
    );
  });

  it('puts the first axis at the top and goes round clockwise', () => {
    expect(valuePoint(five, 0, 10, WHOLE)).toEqual({ x: 100, y: 50 });
    const second = valuePoint(five, 1, 10, WHOLE);
    expect(second.x).toBeCloseTo(100 + 50 * Math.sin((72 * Math.PI) / 180));
    expect(second.y).toBeCloseTo(100 - 50 * Math.cos((72 * Math.PI) / 180));
  });

  it('never comes out on the other side of the centre, wherever the hand is', () => {
    const anywhere = fc.double({ min: -3000, max: 3000, noNaN: true });
    fc.assert(
      fc.property(
        geometries,
        scales,
        fc.nat(11),
        anywhere,
        anywhere,
        (geometry, scale, any, x, y) => {
          const axis = any % geometry.axes;
          const distance = projectOnAxis(geometry, axis, { x, y });
          expect(distance).toBeGreaterThanOrEqual(0);
          expect(distance).toBeLessThanOrEqual(geometry.radius);
          const value = pointValue(geometry, axis, { x, y }, scale);
          expect(isOnScale(value, scale)).toBe(true);
          const direction = axisDirection(axis, geometry.axes);
          const behind =
            (x - geometry.centre.x) * direction.x + (y - geometry.centre.y) * direction.y <= 0;
          if (behind) expect(value).toBe(scale.min);
        },
      ),
    );
  });

  it('does not care how far beside its axis the hand is', () => {
    fc.assert(
      fc.property(
        geometries,
        fc.nat(11),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: -400, max: 400, noNaN: true }),
        (geometry, any, share, beside) => {
          const axis = any % geometry.axes;
          const { x, y } = axisDirection(axis, geometry.axes);
          const on = pointOnAxis(geometry, axis, share * geometry.radius);
          const off = { x: on.x - y * beside, y: on.y + x * beside };
          const here = projectOnAxis(geometry, axis, on);
          expect(projectOnAxis(geometry, axis, off)).toBeCloseTo(here, 6);
        },
      ),
    );
  });
});

describe('handles', () => {
  const handlesAt = (geometry: RadarGeometry, distances: readonly number[]) =>
    distances.map((distance, axis) => pointOnAxis(geometry, axis, distance));

  it('tells apart all handles that lie in the centre', () => {
    for (let axes = 3; axes <= 12; axes += 1) {
      const geometry = { centre: { x: 0, y: 0 }, radius: 250, axes };
      const spread = spreadHandles({ distances: Array(axes).fill(0), apart: 22, geometry });
      const points = handlesAt(geometry, spread);
      for (const [at, one] of points.entries())
        for (const other of points.slice(at + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(21.99);
    }
  });

  it('moves none inward, and leaves those that nobody crowds', () => {
    fc.assert(
      fc.property(
        geometries,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
        (geometry, shares) => {
          const distances = shares.slice(0, geometry.axes).map((share) => share * geometry.radius);
          const spread = spreadHandles({ distances, apart: 22, geometry });
          for (const [axis, distance] of distances.entries()) {
            expect(spread[axis]).toBeGreaterThanOrEqual(distance);
            expect(spread[axis]).toBeLessThanOrEqual(geometry.radius);
          }
        },
      ),
    );
    const far = [50, 50, 50, 50, 50];
    expect(spreadHandles({ distances: far, apart: 22, geometry: five })).toEqual(far);
  });

  it('takes the handle whose axis the hand is at, when all are around the centre', () => {
    for (let axes = 3; axes <= 12; axes += 1) {
      const geometry = { centre: { x: 0, y: 0 }, radius: 250, axes };
      const inCentre = handlesAt(geometry, Array(axes).fill(0));
      const spread = handlesAt(
        geometry,
        spreadHandles({ distances: Array(axes).fill(0), apart: 22, geometry }),
      );
      for (const [axis, handle] of spread.entries()) {
        const pointer = pointOnAxis(geometry, axis, 15);
        expect(pickHandle(geometry, inCentre, pointer, 22)).toBe(axis);
        expect(pickHandle(geometry, spread, handle, 22)).toBe(axis);
      }
    }
  });

  it('takes none that is out of reach', () => {
    const handles = handlesAt(five, [50, 50, 50, 50, 50]);
    expect(pickHandle(five, handles, { x: 100, y: 100 }, 22)).toBeNull();
    expect(pickHandle(five, handles, { x: 100, y: 71 }, 22)).toBe(0);
  });
});

describe('keys', () => {
  it('steps, leaps and goes to the ends, and stays on the scale', () => {
    expect(stepValue(7, 'up', WHOLE)).toBe(8);
    expect(stepValue(7, 'down', HALVES)).toBe(6.5);
    expect(stepValue(7, 'far-up', WHOLE)).toBe(9);
    expect(stepValue(7, 'far-down', HALVES)).toBe(5);
    expect(stepValue(10, 'up', WHOLE)).toBe(10);
    expect(stepValue(1, 'far-down', WHOLE)).toBe(0);
    expect(stepValue(7, 'lowest', FROM_ONE)).toBe(1);
    expect(stepValue(7, 'highest', FROM_ONE)).toBe(10);
    fc.assert(
      fc.property(
        scales,
        fc.nat(),
        fc.constantFrom('up', 'down', 'far-up', 'far-down', 'lowest', 'highest'),
        (scale, any, key) => {
          const values = scaleValues(scale);
          const value = values[any % values.length] ?? scale.min;
          expect(isOnScale(stepValue(value, key, scale), scale)).toBe(true);
        },
      ),
    );
  });
});

describe('what is drawn', () => {
  it('has a ring for each whole number, or fifths of a long scale', () => {
    expect(ringValues(WHOLE)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(ringValues(HALVES)).toHaveLength(10);
    expect(ringValues(FROM_ONE)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(ringValues(LONG)).toEqual([20, 40, 60, 80, 100]);
  });

  it('joins neighbours that have values, closes a full round and leaves gaps open', () => {
    const square: RadarGeometry = { centre: { x: 0, y: 0 }, radius: 10, axes: 4 };
    expect(radarPath(square, [10, 10, 10, 10])).toBe('M0 -10L10 0L0 10L-10 0Z');
    expect(radarPath(square, [10, null, 10, 10])).toBe('M0 -10M0 10L-10 0L0 -10');
    expect(radarPath(square, [null, null, null, null])).toBe('');
  });

  it('is as large as the box allows, also where its shape is not as high as wide', () => {
    const labels = Array.from({ length: 5 }, () => ({ width: 60, height: 20 }));
    const box = { width: 900, height: 500 };
    const { radius, offsetY } = fitRadar(box, labels, 10);
    // A label of 20 stands wholly above the top axis, and mostly below the lowest ones.
    const low = Math.cos(Math.PI / 5);
    const height = 20 + (radius + 10) * (1 + low) + 20 * ((1 + low) / 2);
    expect(height).toBeCloseTo(500, 6);
    expect(offsetY).toBeCloseTo(250 - (radius + 10) * low - 20 * ((1 + low) / 2), 6);
    expect(fitRadar({ width: 10, height: 10 }, labels, 10).radius).toBe(0);
  });

  it('moves aside for a label that is longer than its opposite', () => {
    const sizes = Array.from({ length: 4 }, (_, axis) => ({
      width: axis === 3 ? 200 : 20,
      height: 20,
    }));
    const { radius, offsetX } = fitRadar({ width: 620, height: 2000 }, sizes, 10);
    expect(radius).toBeCloseTo((620 - 200 - 20) / 2 - 10, 6);
    expect(offsetX).toBeCloseTo(90, 6);
  });

  it('keeps every label inside the box, with whole words', () => {
    const sizes = fc.array(
      fc.record({
        width: fc.double({ min: 10, max: 160, noNaN: true }),
        height: fc.double({ min: 20, max: 70, noNaN: true }),
      }),
      { minLength: 3, maxLength: 12 },
    );
    const box = { width: 640, height: 520 };
    fc.assert(
      fc.property(sizes, (labels) => {
        const { radius, offsetX, offsetY } = fitRadar(box, labels, 12);
        expect(radius).toBeGreaterThan(100);
        const centre = { x: 320 + offsetX, y: 260 + offsetY };
        const geometry = { centre, radius, axes: labels.length };
        for (const [axis, size] of labels.entries()) {
          const { x, y, anchor } = labelPlace(geometry, axis, size, 12);
          const left = { start: x, middle: x - size.width / 2, end: x - size.width }[anchor];
          expect(left).toBeGreaterThan(-0.001);
          expect(left + size.width).toBeLessThan(box.width + 0.001);
          expect(y).toBeGreaterThan(-0.001);
          expect(y + size.height).toBeLessThan(box.height + 0.001);
        }
      }),
    );
    const letters = (text: string) => text.length;
    expect(wrapLabel('Tværgående ledelse', 12, letters)).toEqual(['Tværgående', 'ledelse']);
    expect(wrapLabel('Personaleadministration', 8, letters)).toEqual(['Personaleadministration']);
    expect(wrapLabel(' Udvikling  af ledelsesrum ', 14, letters)).toEqual([
      'Udvikling af',
      'ledelsesrum',
    ]);
  });
});
