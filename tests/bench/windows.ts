import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { ROOT, SWITCHES, type Home } from '../helpers/program.ts';

/** Opens the reference: a window of the same Electron with nothing in it. */
export async function startEmpty(home: Home): Promise<{ app: ElectronApplication; page: Page }> {
  const app = await _electron.launch({
    args: [join(ROOT, 'tests/bench/empty'), ...SWITCHES],
    env: { ...(process.env as Record<string, string>), ...home.env },
  });
  return { app, page: await app.firstWindow() };
}

/** Milliseconds from the call until a button can be pressed in the window, and is drawn. */
export async function timeToInteractive(
  launch: () => Promise<{ app: ElectronApplication; page: Page }>,
): Promise<number> {
  const begun = performance.now();
  const { app, page } = await launch();
  await page.locator('button:visible').first().waitFor();
  await page.evaluate(drawn);
  const took = performance.now() - begun;
  await app.close();
  return took;
}

/** Resolves when what stands in the window is on the screen: the frame after the next is begun. */
function drawn(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });
}

/** Kilobytes of memory that all processes of the program hold for themselves. */
export function memory(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ app: electron }) =>
    electron
      .getAppMetrics()
      .reduce((sum, { memory: { workingSetSize } }) => sum + workingSetSize, 0),
  );
}
