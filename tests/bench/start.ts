import { makeHome, start } from '../helpers/program.ts';
import { setUp } from '../helpers/calls.ts';
import { interleave, ratio, type Finding } from './measure.ts';
import { startEmpty, timeToInteractive } from './windows.ts';

/** From the start of the program to the first screen that answers, with data that waits for its passphrase. */
export async function benchStart(): Promise<Finding[]> {
  const home = makeHome();
  const { app, page } = await start(home);
  await setUp(page);
  await app.close();
  const times = await interleave(9, {
    ours: () => timeToInteractive(() => start(home)),
    empty: () => timeToInteractive(() => startEmpty(home)),
  });
  return [ratio('start to first interactive screen', times.ours, times.empty, 1.25)];
}
