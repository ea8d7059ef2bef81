import { describe, expect, it } from 'vitest';
import { idSchema } from '#domain/text.ts';
import { GestureRun } from '#renderer/ui/radar/gesture-run.ts';

describe('a run of key presses', () => {
  it('is one gesture while one comes soon after the other on the same axis', () => {
    const run = new GestureRun();
    const first = run.gesture(2, 0);
    expect(run.gesture(2, 900)).toBe(first);
    expect(run.gesture(2, 1850)).toBe(first);
    expect(idSchema.safeParse(first).success).toBe(true);
  });

  it('ends with a pause, another axis, or when the handle is left', () => {
    const run = new GestureRun();
    const first = run.gesture(2, 0);
    const second = run.gesture(2, 1100);
    const third = run.gesture(3, 1200);
    run.end();
    const fourth = run.gesture(3, 1300);
    expect(new Set([first, second, third, fourth]).size).toBe(4);
  });
});
