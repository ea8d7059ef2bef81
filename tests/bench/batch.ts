import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { call, setUp } from '../helpers/calls.ts';
import { dataFolder, makeHome, start } from '../helpers/program.ts';
import { expectOpen, unlock } from '../helpers/screens.ts';
import { framesWhile } from './frames.ts';
import { generate, NEWEST } from './generate.ts';
import { ratio, type Finding } from './measure.ts';

/** The year before the newest: all of its talks are over. */
const YEAR = NEWEST - 1;

/** Conversations of each of the five years. */
const COUNT = 200;

/**
 * Word, PDF, drawing and metadata of 200 conversations, beside LibreOffice converting their Word
 * files one by one, as a person would; and how smoothly the window goes on meanwhile.
 */
export async function benchBatch(): Promise<Finding[]> {
  const home = makeHome();
  const first = await start(home);
  await setUp(first.page);
  await first.app.close();
  await generate(dataFolder(home), { people: 300, conversations: COUNT * 5 });
  const { app, page } = await start(home);
  await unlock(page);
  await expectOpen(page);
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, home.root);
  const wheel = () => page.mouse.wheel(0, 8);
  const idle = await framesWhile(page, 4, wheel);
  const begun = performance.now();
  await call(page, 'batch.begin', { year: YEAR, profile: 'manager' });
  const [frames] = await Promise.all([framesWhile(page, 4, wheel), untilDone(page)]);
  const ours = performance.now() - begun;
  await app.close();
  const folder = join(home.root, `Ledersamtaler ${YEAR}`);
  const files = readdirSync(folder).filter((name) => name.endsWith('.docx'));
  if (files.length !== COUNT) throw new Error(`${files.length} Word files`);
  return [
    ratio(
      `all documents of ${COUNT} conversations`,
      [ours],
      [convert(home.root, folder, files)],
      0.1,
    ),
    {
      name: 'frames of the window meanwhile',
      ours: frames,
      reference: idle,
      unit: 'a second',
      bound: 'at least 58',
      holds: frames >= 58,
    },
  ];
}

async function untilDone(page: Page): Promise<void> {
  for (;;) {
    const batch = await call(page, 'batch.look', {});
    if (batch.state === 'done') return;
    if (batch.state !== 'running') throw new Error(batch.state);
    await page.waitForTimeout(100);
  }
}

/** LibreOffice converts every fifth of the files; the others take as long. */
function convert(home: string, folder: string, files: readonly string[]): number {
  const some = files.filter((_, at) => at % 5 === 0);
  const begun = performance.now();
  for (const file of some)
    execFileSync(
      'soffice',
      ['--headless', '--convert-to', 'pdf', '--outdir', home, join(folder, file)],
      { stdio: 'ignore', env: { ...process.env, HOME: home } },
    );
  return ((performance.now() - begun) * files.length) / some.length;
}
