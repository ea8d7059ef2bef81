import type { Locator, Page } from '@playwright/test';
import { addConversation, call, setUp } from '../helpers/calls.ts';
import { expect, test } from '../helpers/program.ts';
import {
  expectStored,
  goTo,
  handle,
  handleValues,
  sitDown,
  standStill,
  tableRows,
} from '../helpers/screens.ts';
import { withoutPause } from '../helpers/time.ts';

const TOP = 'Tværgående ledelse';
const SECOND = 'Faglig ledelse';

/** A leader's own radar in which nothing is rated yet. Answers with the conversation's id. */
async function openRadar(page: Page): Promise<string> {
  await setUp(page);
  const id = await addConversation(page);
  await page.reload();
  await page.getByRole('link', { name: /Asger Lindelund/ }).click();
  await sitDown(page, 'leader');
  await goTo(page, 'Spind');
  await standStill(handle(page, TOP));
  return id;
}

async function middleOf(slider: Locator): Promise<{ x: number; y: number }> {
  const box = await slider.locator('.radar-knob').boundingBox();
  if (box === null) throw new Error('the handle is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes the handle and moves it by so many pixels, without letting go. */
async function pull(page: Page, arena: string, by: { x: number; y: number }): Promise<void> {
  const { x, y } = await middleOf(handle(page, arena));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x, y + by.y, { steps: 8 });
}

test('handles that all stand at zero are told apart, and each moves its own arena', async ({
  run,
}) => {
  const { page } = await run();
  await openRadar(page);
  const sliders = await page.getByRole('slider').all();
  const middles = await Promise.all(sliders.map(middleOf));
  for (const [at, one] of middles.entries())
    for (const other of middles.slice(at + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(20);

  await pull(page, SECOND, { x: 90, y: -30 });
  await page.mouse.up();
  const values = await handleValues(page);
  expect(values[1]).toBeGreaterThan(2);
  expect(values.filter((value) => value > 0)).toHaveLength(1);
  await expect(handle(page, TOP)).toHaveAttribute('aria-valuetext', 'ikke vurderet');
});

test('Esc puts a dragged handle back, and the centre is where a drag through it ends', async ({
  run,
}) => {
  const { page } = await run();
  const id = await openRadar(page);
  await handle(page, TOP).press('End');
  await expectStored(page);

  await pull(page, TOP, { x: 10, y: 120 });
  await expect(handle(page, TOP)).not.toHaveAttribute('aria-valuenow', '10');
  await page.keyboard.press('Escape');
  await expect(handle(page, TOP)).toHaveAttribute('aria-valuenow', '10');
  await page.mouse.up();
  await expect(handle(page, TOP)).toHaveAttribute('aria-valuenow', '10');

  await pull(page, TOP, { x: 0, y: 450 });
  await page.mouse.up();
  await expect(handle(page, TOP)).toHaveAttribute('aria-valuetext', '0 af 10');
  await expectStored(page);
  const { conversation } = await call(page, 'conversation.open', { id, side: 'leader' });
  expect(Object.values(conversation.leader.ratings)).toEqual([0]);
});

test('keys step, leap and go to the ends; a run of them is taken back at once', async ({ run }) => {
  const { page } = await run();
  await page.clock.install();
  await openRadar(page);
  const slider = handle(page, TOP);
  await slider.focus();
  await withoutPause(page, async () => {
    for (const key of ['ArrowUp', 'ArrowRight', 'Shift+ArrowUp', 'ArrowDown', 'PageUp'])
      await page.keyboard.press(key);
  });
  await expect(slider).toHaveAttribute('aria-valuenow', '5');
  await expect(slider).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(slider).toHaveAttribute('aria-valuetext', 'ikke vurderet');
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', '0 af 10');
});

test('a number that is not on the scale is refused with a sentence, and the old one stays', async ({
  run,
}) => {
  const { page } = await run();
  await openRadar(page);
  const field = page.getByLabel(`Min vurdering, ${SECOND}`);
  await field.fill('8');
  await field.press('Enter');
  await expect(handle(page, SECOND)).toHaveAttribute('aria-valuenow', '8');
  for (const wrong of ['11', '7,5', 'otte', '-1']) {
    await field.fill(wrong);
    await field.press('Enter');
    await expect(page.getByRole('alert')).toHaveText(
      'Skriv et tal fra 0 til 10 i trin på 1. Tallet er som før.',
    );
    await expect(handle(page, SECOND)).toHaveAttribute('aria-valuenow', '8');
  }
  expect((await tableRows(page))[1]).toEqual([SECOND, '8']);
});

test('a finger moves a handle as the mouse does, and the page stays where it is', async ({
  run,
}) => {
  const { page } = await run();
  const id = await openRadar(page);
  const { x, y } = await middleOf(handle(page, TOP));
  const scrolled = () =>
    page.evaluate(() =>
      [document.scrollingElement, ...document.querySelectorAll('main, main *')].reduce(
        (sum, place) => sum + (place?.scrollTop ?? 0),
        0,
      ),
    );
  const before = await scrolled();

  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y: y - up }],
    });
  await touch('touchStart', 0);
  for (let up = 10; up <= 120; up += 10) await touch('touchMove', up);
  await touch('touchEnd', 120);

  await expectStored(page);
  const [shown] = await handleValues(page);
  expect(shown).toBeGreaterThan(3);
  const { conversation } = await call(page, 'conversation.open', { id, side: 'leader' });
  expect(conversation.leader.ratings).toEqual({ tvaergaaende: shown });
  expect(await scrolled()).toBe(before);
});
