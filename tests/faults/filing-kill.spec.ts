import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FILING_PLACES } from '#domain/filing/places.ts';
import type { FilingLine } from '#preload/contract.ts';
import { call } from '../helpers/calls.ts';
import { expectTruth, file, filesBelow, logOf, readyToFile } from '../helpers/filing-calls.ts';
import { expect, kill, PASSPHRASE, test } from '../helpers/program.ts';

test('after every kill amid filing the log and the folders say the same', async ({ run, home }) => {
  test.setTimeout(240_000);
  const root = join(home.root, 'sager');
  mkdirSync(root);
  const first = await run();
  const id = await readyToFile(first.page, root);
  await first.app.close();
  let lines: readonly FilingLine[] = [];
  for (const [round, delay] of [0, 40, 5, 150, 20, 80].entries()) {
    const program = await run();
    const { page } = program;
    await call(page, 'app.unlock', { with: 'passphrase', secret: PASSPHRASE });
    await expect
      .poll(async () => {
        lines = await logOf(page, id);
        return lines.some(({ state }) => state === 'intended');
      })
      .toBe(false);
    expectTruth(lines, root);
    await call(page, 'conversation.open', { id, side: 'joint' });
    const before = filesBelow(root).length;
    const filing = file(page, id, FILING_PLACES).catch(() => undefined);
    // Hidden files are there while they are written.
    await expect
      .poll(() => filesBelow(root).length, { intervals: [1] })
      .toBeGreaterThan(before + (round % 4));
    await new Promise((done) => setTimeout(done, delay));
    await kill(program);
    await filing;
  }
  const last = await run();
  await call(last.page, 'app.unlock', { with: 'passphrase', secret: PASSPHRASE });
  await expect
    .poll(async () => {
      lines = await logOf(last.page, id);
      return lines.some(({ state }) => state === 'intended');
    })
    .toBe(false);
  expectTruth(lines, root);
  expect(lines.length).toBeGreaterThan(6);
});
