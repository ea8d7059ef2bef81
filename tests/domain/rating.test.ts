import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnScale, readScore, scaleValues, snap } from '#domain/rating.ts';
import { arbitraryScale } from '#tests/helpers/arbitrary-template.ts';

const words = { lowWords: '', highWords: '', notRelevant: false };
const whole = { min: 0, max: 10, step: 1, start: 0, ...words };
const halves = { ...whole, step: 0.5 };
const around = { min: -2, max: 2, step: 1, start: 0, ...words };
const anyNumber = fc.double({ noNaN: true });

describe('snap', () => {
  it('gives the nearest value of the scale', () => {
    fc.assert(
      fc.property(arbitraryScale, anyNumber, (scale, value) => {
        const snapped = snap(value, scale);
        const values = scaleValues(scale);
        expect(values).toContain(snapped);
        const distance = (other: number) => Math.abs(other - value);
        const nearest = Math.min(...values.map(distance));
        expect(distance(snapped)).toBeLessThanOrEqual(nearest + 1e-6);
        expect(snap(snapped, scale)).toBe(snapped);
      }),
    );
  });

  it.each([
    [7.4, whole, 7],
    [7.5, whole, 8],
    [-3, whole, 0],
    [99, whole, 10],
    [7.3, halves, 7.5],
    [-0.4, around, 0],
    [-1.6, around, -2],
  ])('moves %d to a value', (value, scale, snapped) => expect(snap(value, scale)).toBe(snapped));
});

describe('the values of a scale', () => {
  it('begin at its lowest, end at its highest and rise by its step', () => {
    fc.assert(
      fc.property(arbitraryScale, (scale) => {
        const values = scaleValues(scale);
        expect(values[0]).toBe(scale.min);
        expect(values.at(-1)).toBe(scale.max);
        expect(values.every((value) => isOnScale(value, scale))).toBe(true);
        expect(values).toEqual(values.toSorted((one, other) => one - other));
        expect(values.length).toBe(Math.round((scale.max - scale.min) / scale.step) + 1);
      }),
    );
  });

  it('hold no dust', () => {
    expect(scaleValues({ min: 0, max: 1, step: 0.1, start: 0, ...words })).toEqual([
      0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1,
    ]);
  });
});

describe('a typed score', () => {
  it('is read back as it is shown, with comma or point', () => {
    fc.assert(
      fc.property(arbitraryScale, (scale) => {
        for (const value of scaleValues(scale)) {
          expect(readScore(String(value), scale)).toBe(value);
          expect(readScore(` ${String(value).replace('.', ',')} `, scale)).toBe(value);
        }
      }),
    );
  });

  it.each([
    ['7', whole, 7],
    ['7,5', halves, 7.5],
    ['7.5', halves, 7.5],
    ['7,50', halves, 7.5],
    ['−2', around, -2],
    ['-0', around, 0],
    ['07', whole, 7],
  ])('%s is a value', (text, scale, value) => expect(readScore(text, scale)).toBe(value));

  it.each([
    ['7,5', whole],
    ['7,3', halves],
    ['11', whole],
    ['-1', whole],
    ['', whole],
    ['7,', whole],
    ['1e1', whole],
    ['7 5', whole],
    ['syv', whole],
    ['Infinity', whole],
    ['0x7', whole],
    ['9'.repeat(400), whole],
  ])('%s is none', (text, scale) => expect(readScore(text, scale)).toBeNull());
});
