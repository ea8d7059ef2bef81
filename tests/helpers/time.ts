import type { Page } from '@playwright/test';
import type { Envelope, Input, Output } from '#preload/contract.ts';

/**
 * Does what somebody does without a pause, however slow this PC is: the window's clock stands still
 * meanwhile. The test calls `page.clock.install()` when the window has come up.
 */
export async function withoutPause(page: Page, work: () => Promise<void>): Promise<void> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 5000);
  await work();
  await page.clock.resume();
}

/** What the screen is like in the moment in which it asks to wait. */
interface AskedToWait {
  readonly text: string;
  readonly isDisabled: boolean;
  /** What the main process answers to whoever sits down all the same. */
  readonly answer: Envelope<Output<'conversation.open'>> | null;
}

/**
 * Looks for the next time that the screen asks to wait, in the window itself: a short wait may be
 * over before a test has looked. Called before what leads to it.
 * @param button the name of the button that cannot be pressed then
 */
export function nextWait(
  page: Page,
  button: string,
  sit: Input<'conversation.open'> | null = null,
): Promise<AskedToWait> {
  return page.evaluate(
    async ([name, input]) => {
      const timerText = () => document.querySelector('[role="timer"]')?.textContent ?? '';
      const text = await new Promise<string>((tell) => {
        const look = new MutationObserver(() => {
          if (timerText() === '') return;
          look.disconnect();
          tell(timerText());
        });
        look.observe(document.body, { childList: true, subtree: true, characterData: true });
      });
      const buttons = [...document.querySelectorAll('button')];
      const one = buttons.find(({ textContent }) => textContent.trim() === name);
      const answer = input && (await window.lederspind.call('conversation.open', input));
      return { text, isDisabled: one?.disabled ?? false, answer };
    },
    [button, sit] as const,
  );
}
