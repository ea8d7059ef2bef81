import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setUp } from '../helpers/calls.ts';
import {
  dataFolder,
  expect,
  type Home,
  type Program,
  ROOT,
  SWITCHES,
  test,
} from '../helpers/program.ts';

const isShown = ({ app }: Program) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isVisible()));

/** When each file of the data was read and written last, and how large it is. */
function stateOf(home: Home): unknown[] {
  return readdirSync(dataFolder(home)).map((name) => {
    const { size, mtimeMs, atimeMs } = statSync(join(dataFolder(home), name));
    return [name, size, mtimeMs, atimeMs];
  });
}

/**
 * Waits until the program has done what it does once nobody has written for two seconds: its own
 * timer, which begins later and runs longer than that one, is over after it on any PC.
 */
const atRest = ({ app }: Program) =>
  app.evaluate(() => new Promise((done) => setTimeout(done, 2500)));

test('a second start brings the first window forward, ends, and opens no data', async ({
  run,
  home,
}) => {
  const first = await run();
  await setUp(first.page);
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  expect(await isShown(first)).toEqual([false]);
  await atRest(first);
  const before = stateOf(home);

  const started = Date.now();
  const second = spawn(first.app.process().spawnfile, [...SWITCHES, ROOT], {
    cwd: ROOT,
    env: { ...process.env, ...home.env },
    stdio: 'ignore',
  });
  const code = await new Promise((ended) => second.once('exit', ended));
  expect(code).toBe(0);
  expect(Date.now() - started).toBeLessThan(30_000);
  await expect.poll(() => isShown(first)).toEqual([true]);
  expect(stateOf(home)).toEqual(before);
});
