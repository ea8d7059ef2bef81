import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchIdle } from '#renderer/data/idle.ts';

const LIMIT = 600_000;

beforeEach(() => {
  vi.useFakeTimers();
});

function watch() {
  const target = new EventTarget();
  const onIdle = vi.fn<() => void>();
  const stop = watchIdle(target, LIMIT, onIdle);
  return { onIdle, stop, touch: () => target.dispatchEvent(new Event('keydown')) };
}

describe('nobody being there', () => {
  it('is noticed once, after that long without input', () => {
    const { onIdle } = watch();
    vi.advanceTimersByTime(LIMIT - 1);
    expect(onIdle).not.toHaveBeenCalled();
    vi.advanceTimersByTime(LIMIT * 3);
    expect(onIdle).toHaveBeenCalledTimes(1);
  });

  it('is put off by every input', () => {
    const { onIdle, touch } = watch();
    for (let hour = 0; hour < 6; hour += 1) {
      vi.advanceTimersByTime(LIMIT - 1000);
      touch();
    }
    expect(onIdle).not.toHaveBeenCalled();
  });

  it('counts the time that the PC slept: the first touch after it comes too late', () => {
    const { onIdle, touch } = watch();
    vi.setSystemTime(Date.now() + LIMIT + 1);
    touch();
    expect(onIdle).toHaveBeenCalledTimes(1);
    touch();
    expect(onIdle).toHaveBeenCalledTimes(1);
  });

  it('is not asked for any more once it stops', () => {
    const { onIdle, stop } = watch();
    stop();
    vi.advanceTimersByTime(LIMIT * 2);
    expect(onIdle).not.toHaveBeenCalled();
  });
});
