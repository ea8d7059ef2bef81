import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { LONGEST_WAIT, waitAfter } from '#main/keys/waiting.ts';
import { it } from '#tests/helpers/ground.ts';

describe('the wait after wrong secrets', () => {
  it('doubles up to five minutes', () => {
    const waits = Array.from({ length: 12 }, (_, wrong) => waitAfter(wrong));
    expect(waits).toEqual([0, 1e3, 2e3, 4e3, 8e3, 16e3, 32e3, 64e3, 128e3, 256e3, 3e5, 3e5]);
    expect(waitAfter(1_000_000)).toBe(LONGEST_WAIT);
  });

  it('counts a try that never came to its end', async ({ pc }) => {
    await pc.waiting().count();
    expect(pc.waiting().remaining()).toBe(1000);
  });

  it('passes, and runs anew from the answer', async ({ pc }) => {
    const waiting = pc.waiting();
    await waiting.count();
    pc.clock.now += 400;
    expect(waiting.remaining()).toBe(600);
    await waiting.wasWrong();
    expect(waiting.remaining()).toBe(1000);
    pc.clock.now += 1000;
    expect(waiting.remaining()).toBe(0);
  });

  it('is forgotten when the secret was right', async ({ pc }) => {
    await pc.waiting().count();
    await pc.waiting().reset();
    expect(pc.waiting().remaining()).toBe(0);
  });

  it('is no longer when the clock was set back a year', async ({ pc }) => {
    await pc.waiting().count();
    pc.clock.now -= 365 * 24 * 3600 * 1000;
    const waiting = pc.waiting();
    expect(waiting.remaining()).toBe(1000);
    pc.clock.now += 1000;
    expect(waiting.remaining()).toBe(0);
  });

  it('takes a damaged count for none', ({ pc }) => {
    writeFileSync(join(pc.home, 'attempts.json'), '{"wrong":-3}');
    expect(pc.waiting().remaining()).toBe(0);
  });
});
