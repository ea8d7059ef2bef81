import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { makeHome, ROOT } from '../helpers/program.ts';
import { framesWhile } from './frames.ts';
import { median, type Finding } from './measure.ts';
import { startEmpty } from './windows.ts';

const SECONDS = 3;
const ROUNDS = 5;

/** Frames a second while a hand drags: our radar, and ApexCharts redrawn at every move. */
export async function benchDrag(): Promise<Finding[]> {
  const folder = await buildPages();
  const { app, page } = await startEmpty(makeHome());
  const frames = { ours: [] as number[], reference: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto(`file://${folder}/tests/bench/drag/ours.html#radar/four`);
    const handle = page.getByRole('slider').first();
    await handle.waitFor();
    frames.ours.push(await framesWhileDragging(page, await centreOf(handle)));
    await page.goto(`file://${folder}/tests/bench/drag/reference.html`);
    await page.locator('body[data-ready]').waitFor();
    frames.reference.push(await framesWhileDragging(page, { x: 450, y: 300 }));
  }
  await app.close();
  rmSync(folder, { recursive: true, force: true });
  const ours = median(frames.ours);
  return [
    {
      name: 'dragging with 8 axes and 4 series',
      ours,
      reference: median(frames.reference),
      unit: 'frames/s',
      bound: 'at least 58 frames/s',
      holds: ours >= 58,
    },
  ];
}

async function buildPages(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'lederspind-drag-'));
  await build({
    root: ROOT,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      minify: true,
      rolldownOptions: {
        input: ['ours', 'reference'].map((name) => join(ROOT, `tests/bench/drag/${name}.html`)),
      },
    },
  });
  return outDir;
}

async function centreOf(handle: ReturnType<Page['getByRole']>): Promise<{ x: number; y: number }> {
  await handle.focus();
  const box = await handle.locator('.radar-knob').boundingBox();
  if (box === null) throw new Error('the handle is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses at the place, moves up and down for some seconds, and counts the frames drawn meanwhile. */
async function framesWhileDragging(page: Page, from: { x: number; y: number }): Promise<number> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const frames = await framesWhile(page, SECONDS, (move) =>
    page.mouse.move(from.x, from.y + 120 * Math.sin(move / 8) ** 2),
  );
  await page.mouse.up();
  return frames;
}
