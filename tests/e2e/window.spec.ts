import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Program, test } from '../helpers/program.ts';

const placeOf = ({ app }: Program) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());

test('the window opens where and as large as it was', async ({ run }) => {
  const place = { x: 90, y: 60, width: 1120, height: 700 };
  const first = await run();
  await first.app.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
  }, place);
  await expect.poll(() => placeOf(first)).toEqual(place);
  await first.app.close();
  const second = await run();
  expect(await placeOf(second)).toEqual(place);
});

test('a window that was on a display which is gone comes back to this one', async ({
  run,
  home,
}) => {
  const folder = join(home.root, 'data', 'Lederspind');
  mkdirSync(folder, { recursive: true });
  const gone = { x: 9000, y: 60, width: 1120, height: 700, maximised: false };
  writeFileSync(join(folder, 'window.json'), JSON.stringify(gone));
  const program = await run();
  const place = await placeOf(program);
  const display = await program.app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
  expect(place?.x).toBeGreaterThanOrEqual(display.x);
  expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(display.x + display.width);
});
