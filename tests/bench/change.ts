import type { Page } from '@playwright/test';
import { addConversation, setUp } from '../helpers/calls.ts';
import { makeHome, start } from '../helpers/program.ts';
import { diskIn } from './disk.ts';
import { median, percentile, type Finding } from './measure.ts';
import { startEmpty } from './windows.ts';

const ROUNDS = 100;

/** A window's clock goes by tenths of a millisecond, so calls are timed together. */
const CALLS_A_ROUND = 20;

/** Milliseconds after which the program has tidied up and is at rest, as when people begin to write. */
const REST = 3000;

/** What one round took: each call by itself, and one on average. */
interface Round {
  readonly each: readonly number[];
  readonly mean: number;
}

/**
 * One change from the window to the flushed commit and back, beside an empty call, and beside what
 * the disk alone takes to write and flush one page.
 */
export async function benchChange(): Promise<Finding[]> {
  const home = makeHome();
  const ours = await start(home);
  await setUp(ours.page);
  const id = await addConversation(ours.page);
  await ours.page.evaluate(
    (conversation) =>
      window.lederspind.call('conversation.open', { id: conversation, side: 'leader' }),
    id,
  );
  const empty = await startEmpty(makeHome());
  const disk = diskIn(home.root);
  await ours.page.waitForTimeout(REST);
  const changes: Round[] = [];
  const calls: Round[] = [];
  const flushes: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    changes.push(await timeChanges(ours.page, id));
    calls.push(await timeEmpty(empty.page));
    flushes.push(disk.flushes(CALLS_A_ROUND));
  }
  disk.close();
  await ours.app.close();
  await empty.app.close();
  return findings(changes, calls, median(flushes));
}

function findings(changes: readonly Round[], calls: readonly Round[], flush: number): Finding[] {
  const [mine, theirs] = [usual(changes), usual(calls)];
  const worst = nearlyWorst(changes);
  return [
    {
      name: 'one change, committed and flushed (median)',
      ours: mine,
      reference: theirs,
      unit: 'ms',
      bound: 'at most 3 ×',
      holds: mine <= 3 * theirs,
      aside: `this disk alone takes ${flush.toFixed(2)} ms to write and flush a page`,
    },
    {
      name: 'one change, committed and flushed (99th percentile)',
      ours: worst,
      reference: nearlyWorst(calls),
      unit: 'ms',
      bound: 'at most 16 ms',
      holds: worst <= 16,
    },
  ];
}

function usual(rounds: readonly Round[]): number {
  return median(rounds.map(({ mean }) => mean));
}

function nearlyWorst(rounds: readonly Round[]): number {
  const each = rounds.flatMap((round) => round.each);
  return percentile(each, 0.99);
}

function timeChanges(page: Page, id: string): Promise<Round> {
  return page.evaluate(
    async ([conversation, count]) => {
      const each: number[] = [];
      const first = performance.now();
      for (let call = 0; call < count; call += 1) {
        const begun = performance.now();
        const answer = await window.lederspind.call('conversation.change', {
          id: conversation,
          gesture: `g-${Math.random().toString(36).slice(2)}`,
          change: { kind: 'rating.set', series: 'leader', item: 'faglig', value: call % 11 },
        });
        if (!answer.ok) throw new Error(answer.error.code);
        each.push(performance.now() - begun);
      }
      return { each, mean: (performance.now() - first) / count };
    },
    [id, CALLS_A_ROUND] as const,
  );
}

function timeEmpty(page: Page): Promise<Round> {
  return page.evaluate(async (count) => {
    const { reference } = window as unknown as { reference: { empty: () => Promise<void> } };
    const each: number[] = [];
    const first = performance.now();
    for (let call = 0; call < count; call += 1) {
      const begun = performance.now();
      await reference.empty();
      each.push(performance.now() - begun);
    }
    return { each, mean: (performance.now() - first) / count };
  }, CALLS_A_ROUND);
}
