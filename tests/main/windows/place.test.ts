import { describe, expect, it } from 'vitest';
import { placeOn, placeShape } from '#main/windows/place.ts';

const laptop = { x: 0, y: 0, width: 1366, height: 728 };
const desk = { x: 1366, y: -200, width: 2560, height: 1400 };
const last = { x: 1500, y: -100, width: 1600, height: 1000, maximised: false };

describe('the place of the window', () => {
  it('is the middle of the main display at first', () => {
    expect(placeOn([desk], null)).toEqual({ x: 1963, y: 70, width: 1366, height: 860 });
    expect(placeOn([laptop], null)).toEqual({ x: 0, y: 0, width: 1366, height: 728 });
  });

  it('is where it was, on any display', () => {
    const { maximised: _, ...area } = last;
    expect(placeOn([laptop, desk], last)).toEqual(area);
  });

  it('is on the main display where the other one is gone', () => {
    expect(placeOn([laptop], last)).toEqual({ x: 0, y: 0, width: 1366, height: 728 });
  });

  it('never leaves its title bar out of reach', () => {
    expect(placeOn([laptop], { ...last, x: 0, y: -400 })).toMatchObject({ y: 0 });
    expect(placeOn([laptop], { ...last, x: 0, y: 720, width: 1100 })).toMatchObject({ y: 0 });
    expect(placeOn([laptop], { ...last, x: 300, y: 0, width: 1100, height: 650 })).toEqual({
      x: 266,
      y: 0,
      width: 1100,
      height: 650,
    });
  });

  it('is never smaller than what can be used', () => {
    expect(placeOn([laptop], { ...last, x: 0, y: 0, width: 10, height: 10 })).toMatchObject({
      width: 1024,
      height: 640,
    });
  });

  it('is read from a file only in its own shape', () => {
    expect(placeShape.parse(last)).toEqual(last);
    for (const data of [{ ...last, width: -5 }, { ...last, x: 'a' }, { x: 1 }, null, 'place', []])
      expect(() => placeShape.parse(data)).toThrow('not a place');
  });
});
