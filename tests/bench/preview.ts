import type { Page } from '@playwright/test';
import { setUp } from '../helpers/calls.ts';
import { makeHome, start } from '../helpers/program.ts';
import { goTo, sitDown } from '../helpers/screens.ts';
import { storeSample } from '../helpers/store-sample.ts';
import { ratio, type Finding } from './measure.ts';
import { startEmpty } from './windows.ts';

const STARTS = 5;
const TICKS = 8;

/**
 * From the press to the first page on screen: the first time, and with another part ticked. The
 * reference is what Chromium takes to print one page with nothing on it for the first time.
 */
export async function benchPreview(): Promise<Finding[]> {
  const times = { first: [] as number[], warm: [] as number[], empty: [] as number[] };
  for (let round = 0; round < STARTS; round += 1) {
    times.empty.push(await printEmpty());
    const { app, page } = await openTalk();
    times.first.push(await timeFirst(page));
    for (let tick = 0; tick < TICKS; tick += 1) times.warm.push(await timeTick(page));
    await app.close();
  }
  return [
    ratio('first preview of the sample', times.first, times.empty, 3),
    ratio('preview of the sample after another tick', times.warm, times.empty, 1),
  ];
}

/** The first print of an empty page in an Electron that has just started. */
async function printEmpty(): Promise<number> {
  const { app } = await startEmpty(makeHome());
  const took = await app.evaluate(async ({ BrowserWindow }) => {
    const begun = performance.now();
    const window = new BrowserWindow({ show: false, webPreferences: { javascript: false } });
    await window.loadURL('data:text/html,<title>Tom</title>');
    await window.webContents.printToPDF({});
    return performance.now() - begun;
  });
  await app.close();
  return took;
}

async function openTalk() {
  const program = await start(makeHome());
  const { page } = program;
  await setUp(page);
  const id = await storeSample(page);
  await page.goto(`app://lederspind/index.html#/conversations/${id}`);
  await page.reload();
  await sitDown(page, 'joint');
  // The way to the documents goes over the end of the talk, where one reads what is missing.
  await goTo(page, 'Afslutning');
  await page.waitForTimeout(3000);
  return program;
}

function timeFirst(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const link = [...document.querySelectorAll('a')].find((one) => one.textContent === 'Dokument');
    const begun = performance.now();
    link?.click();
    while (document.querySelector('.preview-page canvas') === null)
      await new Promise(requestAnimationFrame);
    return performance.now() - begun;
  });
}

/** Ticks a part, or takes the tick away, and waits until the new first page stands there. */
async function timeTick(page: Page): Promise<number> {
  const took = await page.evaluate(async () => {
    const canvas = () => document.querySelector('.preview-page canvas');
    const before = canvas();
    const begun = performance.now();
    document.querySelector<HTMLInputElement>('input[value="focus"]')?.click();
    while (canvas() === before) await new Promise(requestAnimationFrame);
    return performance.now() - begun;
  });
  await page.waitForTimeout(400);
  return took;
}
