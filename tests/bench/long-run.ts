import type { Page } from '@playwright/test';
import { setUp } from '../helpers/calls.ts';
import { dataFolder, makeHome, PASSPHRASE, start, type Program } from '../helpers/program.ts';
import { framesWhile } from './frames.ts';
import { generate } from './generate.ts';
import { median, ratio, type Finding } from './measure.ts';
import { memory } from './windows.ts';

const AMOUNT = { people: 2000, conversations: 600 };
const WARM = 50;
const OPENINGS = 500;
const SECONDS = 3;

/** Scrolling the longest list, and memory after many conversations were opened and closed. */
export async function benchLongRun(): Promise<Finding[]> {
  const home = makeHome();
  const first = await start(home);
  await setUp(first.page);
  await first.app.close();
  await generate(dataFolder(home), AMOUNT);
  const program = await start(home);
  await program.page.locator('input[type="password"]').fill(PASSPHRASE);
  await program.page.locator('input[type="password"]').press('Enter');
  await program.page.locator('nav').first().waitFor();
  const findings = [await benchScroll(program.page), await benchGrowth(program)];
  await program.app.close();
  return findings;
}

/** Frames a second while 2,000 people scroll by, beside the same window standing still. */
async function benchScroll(page: Page): Promise<Finding> {
  await go(page, '#/people');
  await page.locator('main').getByRole('link').first().waitFor();
  await page.mouse.move(700, 500);
  const frames = { ours: [] as number[], still: [] as number[] };
  for (let round = 0; round < 3; round += 1) {
    frames.still.push(await framesWhile(page, SECONDS, () => page.waitForTimeout(100)));
    const down = round % 2 === 0 ? 1 : -1;
    frames.ours.push(await framesWhile(page, SECONDS, () => page.mouse.wheel(0, down * 400)));
  }
  const ours = median(frames.ours);
  return {
    name: 'scrolling a list of 2,000 people',
    ours,
    reference: median(frames.still),
    unit: 'frames/s',
    bound: 'at least 58 frames/s',
    holds: ours >= 58,
  };
}

/** Memory after 500 conversations were opened and closed, beside what it was before. */
async function benchGrowth({ app, page }: Program): Promise<Finding> {
  await openAndClose(page, 0, WARM);
  const before = await settled(page, () => memory(app));
  await openAndClose(page, WARM, WARM + OPENINGS);
  const after = await settled(page, () => memory(app));
  return ratio('memory after 500 more conversations', [after], [before], 1.05, 'kB');
}

async function openAndClose(page: Page, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += 1) {
    await go(page, `#/conversations/made-${at}`);
    await page.locator('.seat[data-whose="leader"]').click();
    await page.locator('.step-list').waitFor();
    await go(page, '#/people');
    await page.locator('main').getByRole('link').first().waitFor();
  }
}

function go(page: Page, hash: string): Promise<void> {
  return page.evaluate((next) => {
    window.location.hash = next;
  }, hash);
}

/** Reads after what nobody holds any more was collected. */
async function settled(page: Page, read: () => Promise<number>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  await page.waitForTimeout(2000);
  return read();
}
