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
 * The state of the data once the program has left it alone for longer than the quiet moment after
 * which it sets room for its log aside.
 */
async function stateAtRest(home: Home): Promise<unknown[]> {
  for (let state = stateOf(home); ; state = stateOf(home)) {
    await new Promise((done) => setTimeout(done, 3000));
    if (JSON.stringify(stateOf(home)) === JSON.stringify(state)) return state;
  }
}

test('a second start brings the first window forward, ends, and opens no data', async ({
  run,
  home,
}) => {
  const first = await run();
  await setUp(first.page);
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  expect(await isShown(first)).toEqual([false]);
  const before = await stateAtRest(home);

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
