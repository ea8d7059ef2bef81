import type { Page } from '@playwright/test';
import { addConversation, setUp } from '../helpers/calls.ts';
import { makeHome, start } from '../helpers/program.ts';
import { median, percentile, type Finding } from './measure.ts';
import { startEmpty } from './windows.ts';

const CALLS = 500;

/** One change from the window to the flushed commit and back, beside an empty call. */
export async function benchChange(): Promise<Finding[]> {
  const home = makeHome();
  const ours = await start(home);
  await setUp(ours.page);
  const id = await addConversation(ours.page);
  const empty = await startEmpty(makeHome());
  const changes: number[] = [];
  const calls: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    changes.push(...(await timeChanges(ours.page, id)));
    calls.push(...(await timeEmpty(empty.page)));
  }
  await ours.app.close();
  await empty.app.close();
  const worst = percentile(changes, 0.99);
  return [
    {
      name: 'one change, committed and flushed (median)',
      ours: median(changes),
      reference: median(calls),
      unit: 'ms',
      bound: 'at most 3 ×',
      holds: median(changes) <= 3 * median(calls),
    },
    {
      name: 'one change, committed and flushed (99th percentile)',
      ours: worst,
      reference: percentile(calls, 0.99),
      unit: 'ms',
      bound: 'at most 16 ms',
      holds: worst <= 16,
    },
  ];
}

function timeChanges(page: Page, id: string): Promise<number[]> {
  return page.evaluate(
    async ([conversation, count]) => {
      await window.lederspind.call('conversation.open', { id: conversation, side: 'leader' });
      const times: number[] = [];
      for (let call = 0; call < count; call += 1) {
        const begun = performance.now();
        const answer = await window.lederspind.call('conversation.change', {
          id: conversation,
          gesture: `g-${Math.random().toString(36).slice(2)}`,
          change: { kind: 'rating.set', series: 'leader', item: 'faglig', value: call % 11 },
        });
        if (!answer.ok) throw new Error(answer.error.code);
        times.push(performance.now() - begun);
      }
      return times;
    },
    [id, CALLS] as const,
  );
}

function timeEmpty(page: Page): Promise<number[]> {
  return page.evaluate(async (count) => {
    const { reference } = window as unknown as { reference: { empty: () => Promise<void> } };
    const times: number[] = [];
    for (let call = 0; call < count; call += 1) {
      const begun = performance.now();
      await reference.empty();
      times.push(performance.now() - begun);
    }
    return times;
  }, CALLS);
}
