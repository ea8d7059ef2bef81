import type { Page } from '@playwright/test';

/** Frames a second that the window draws while `move` is done over and over for some seconds. */
export async function framesWhile(
  page: Page,
  seconds: number,
  move: (count: number) => Promise<unknown>,
): Promise<number> {
  const counted = page.evaluate(
    (milliseconds) =>
      new Promise<number>((done) => {
        const begun = performance.now();
        let frames = 0;
        const frame = (now: number) => {
          frames += 1;
          if (now - begun >= milliseconds) done((frames * 1000) / (now - begun));
          else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    seconds * 1000,
  );
  const state = { counting: true };
  void counted.finally(() => {
    state.counting = false;
  });
  for (let count = 0; state.counting; count += 1) await move(count);
  return counted;
}
