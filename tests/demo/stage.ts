import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT, start, type Home, type Program } from '../helpers/program.ts';

/** Where the demo leaves what it made. */
export const DEMO = join(ROOT, 'demo');

/** A common small screen, and one for two to sit before; in pixels. */
export const SMALL = { width: 1366, height: 768 } as const;
const LARGE = { width: 2560, height: 1440 } as const;

/** The real program, driven without a person; each scene is told and photographed. */
export interface Stage {
  readonly program: Program;
  readonly page: Page;
  /** Says what happens, does it, and takes pictures of the screen that it ends on; `large`: on a large screen as well. */
  readonly scene: (name: string, play: () => Promise<void>, also?: 'large') => Promise<void>;
}

/** Starts the program and an empty `demo/`. */
export async function openStage(home: Home): Promise<Stage> {
  rmSync(DEMO, { recursive: true, force: true });
  mkdirSync(DEMO, { recursive: true });
  const program = await start(home);
  const { page } = program;
  page.setDefaultTimeout(15_000);
  let count = 0;
  const scene: Stage['scene'] = async (name, play, also) => {
    count += 1;
    console.log(`  ${String(count).padStart(2)}. ${name}`);
    await play();
    const file = `${String(count).padStart(2, '0')}-${name.replaceAll(/\W+/g, '-')}`;
    await photograph(page, file);
    if (also === undefined) return;
    /* Larger than the display may be, so the page is only told that it is. */
    await page.setViewportSize(LARGE);
    await photograph(page, `${file}-large`);
    await page.setViewportSize(SMALL);
  };
  return { program, page, scene };
}

async function photograph(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await settle(page);
    await page.screenshot({ path: join(DEMO, `${name}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await settle(page);
}

/** Waits until the screen stands still: two frames without a running transition. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
}

/** Gives the content of the window that size, in pixels. */
export async function resize({ app, page }: Program, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
    [width, height] as const,
  );
  await page.waitForFunction(([w, h]) => window.innerWidth === w && window.innerHeight === h, [
    width,
    height,
  ] as const);
}

/** Answers the next save dialogs as a person would who chooses that file. */
export async function chooseFile({ app }: Program, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

/** Waits until the header says that everything is stored. */
export async function stored(page: Page): Promise<void> {
  await page.locator('[data-save="stored"]').waitFor();
}
