import type { Page } from '@playwright/test';
import type { Channel, Input } from '#preload/contract.ts';
import { call, setUp } from '../helpers/calls.ts';
import { dataFolder, makeHome, PASSPHRASE, start, type Home } from '../helpers/program.ts';
import { generate, NEWEST, type Amount } from './generate.ts';
import { interleave, percentile, ratio, type Finding } from './measure.ts';
import { startEmpty } from './windows.ts';

/** What a large municipality has after some years, and what one has in its first week. */
const MANY: Amount = { people: 2000, conversations: 10_000 };
const FEW: Amount = { people: 12, conversations: 10 };

/** What people look for: a word of nearly every text, a rare one, a name, the beginning of a word. */
const SEARCHES = ['samarbejde', 'æblehave', 'kildelund', 'sam'];

/** Overview, search, opening and start with many conversations. */
export async function benchMany(): Promise<Finding[]> {
  const [many, few] = [await filledHome(MANY), await filledHome(FEW)];
  return [
    ...(await benchAnswers(many)),
    ...(await benchOpening(many, few)),
    ...(await benchDoor(many, few)),
  ];
}

async function filledHome(amount: Amount): Promise<Home> {
  const home = makeHome();
  const { app, page } = await start(home);
  await setUp(page);
  await app.close();
  await generate(dataFolder(home), amount);
  return home;
}

/** Overview and search beside an empty call, at the 95th percentile. */
async function benchAnswers(many: Home): Promise<Finding[]> {
  const ours = await startUnlocked(many);
  const empty = await startEmpty(makeHome());
  const overview: number[] = [];
  const search: number[] = [];
  const reference: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    overview.push(
      ...(await time(ours.page, 'overview.read', [{ year: NEWEST }, { year: NEWEST - 1 }])),
    );
    search.push(
      ...(await time(
        ours.page,
        'search.find',
        SEARCHES.map((text) => ({ text })),
      )),
    );
    reference.push(...(await timeEmpty(empty.page)));
  }
  await ours.app.close();
  await empty.app.close();
  const limit = percentile(reference, 0.95);
  const finding = (name: string, times: readonly number[]): Finding => {
    const slow = percentile(times, 0.95);
    return {
      name: `${name} with 10,000 conversations (95th percentile)`,
      ours: slow,
      reference: limit,
      unit: 'ms',
      bound: 'an empty call and at most 16 ms',
      holds: slow <= limit + 16,
    };
  };
  return [finding('overview', overview), finding('search', search)];
}

/** Opening conversations that are not in memory, in both databases. */
async function benchOpening(many: Home, few: Home): Promise<Finding[]> {
  const [large, small] = [await startUnlocked(many), await startUnlocked(few)];
  const inputs = (count: number, step: number): Input<'conversation.open'>[] =>
    Array.from({ length: count }, (_, at) => ({ id: `made-${at * step}`, side: 'joint' }));
  const times = { ours: [] as number[], reference: [] as number[] };
  for (let round = 0; round < 5; round += 1) {
    times.ours.push(...(await time(large.page, 'conversation.open', inputs(10, 997))));
    times.reference.push(...(await time(small.page, 'conversation.open', inputs(10, 1))));
  }
  await large.app.close();
  await small.app.close();
  return [ratio('opening one of 10,000 conversations', times.ours, times.reference, 1.5)];
}

/** From the start of the program, over the passphrase, to the overview. */
async function benchDoor(many: Home, few: Home): Promise<Finding[]> {
  const times = await interleave(7, { ours: () => timeDoor(many), few: () => timeDoor(few) });
  return [ratio('start to overview with 10,000 conversations', times.ours, times.few, 1.1)];
}

async function timeDoor(home: Home): Promise<number> {
  const begun = performance.now();
  const { app, page } = await start(home);
  await page.locator('input[type="password"]').fill(PASSPHRASE);
  await page.locator('input[type="password"]').press('Enter');
  await page.locator('nav, [role="navigation"]').first().waitFor();
  await call(page, 'overview.read', { year: NEWEST });
  const took = performance.now() - begun;
  await app.close();
  return took;
}

async function startUnlocked(home: Home) {
  const program = await start(home);
  await call(program.page, 'app.unlock', { with: 'passphrase', secret: PASSPHRASE });
  return program;
}

/** Milliseconds of each call, the inputs in turn. */
function time<Name extends Channel>(
  page: Page,
  name: Name,
  inputs: readonly Input<Name>[],
): Promise<number[]> {
  return page.evaluate(
    async ([channel, values]) => {
      const times: number[] = [];
      for (let round = 0; round < 10; round += 1)
        for (const value of values) {
          const begun = performance.now();
          const answer = await window.lederspind.call(channel, value as never);
          times.push(performance.now() - begun);
          if (!answer.ok) throw new Error(answer.error.code);
        }
      return times;
    },
    [name, inputs] as const,
  );
}

function timeEmpty(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const { reference } = window as unknown as { reference: { empty: () => Promise<void> } };
    const times: number[] = [];
    for (let round = 0; round < 100; round += 1) {
      const begun = performance.now();
      await reference.empty();
      times.push(performance.now() - begun);
    }
    return times;
  });
}
