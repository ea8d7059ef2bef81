import type { Page } from '@playwright/test';
import { addConversation, call, setUp } from '../helpers/calls.ts';
import { expect, kill, PASSPHRASE, test } from '../helpers/program.ts';

/** Fifty in all, in lanes that run side by side. */
const LANES = [1, 2];
const KILLS = 25;

/**
 * Writes ever higher numbers into an example as fast as it goes, until the program dies. The last
 * number that was acknowledged is kept in the test's own process, told one by one.
 */
async function writeUntilKilled(page: Page, id: string, from: number, told: (n: number) => void) {
  const name = `told${from}`;
  await page.exposeFunction(name, told);
  void page
    .evaluate(
      async ([conversation, first, report]) => {
        const tell = (window as unknown as Record<string, (n: number) => Promise<void>>)[report];
        for (let n = first; ; n += 1) {
          const answer = await window.lederspind.call('conversation.change', {
            id: conversation,
            gesture: `write-${n}`,
            change: {
              kind: 'example.set',
              party: 'leader',
              item: 'faglig',
              prompt: 'lykkedes',
              text: `nummer ${n}`,
            },
          });
          if (!answer.ok) return;
          void tell?.(n);
        }
      },
      [id, from, name] as const,
    )
    .catch(() => undefined);
}

for (const lane of LANES)
  test(`${KILLS} kills during edits lose no acknowledged change, lane ${lane}`, async ({ run }) => {
    test.setTimeout(600_000);
    const first = await run();
    await setUp(first.page);
    const id = await addConversation(first.page);
    await first.app.close();

    let acknowledged = 0;
    for (let round = 0; round <= KILLS; round += 1) {
      const program = await run();
      const { page } = program;
      await call(page, 'app.unlock', { with: 'passphrase', secret: PASSPHRASE });
      const { conversation, revision } = await call(page, 'conversation.open', {
        id,
        side: 'leader',
      });
      const stored = Number(
        (conversation.leader.examples['faglig']?.['lykkedes'] ?? 'nummer 0').slice(
          'nummer '.length,
        ),
      );
      expect(stored, `after kill ${round}`).toBeGreaterThanOrEqual(acknowledged);
      expect(revision).toBe(stored);
      const { lines } = await call(page, 'history.list', { id, before: null });
      expect(lines[0]?.revision ?? 0, `history after kill ${round}`).toBe(stored);
      if (round === KILLS) return;
      const before = stored;
      await writeUntilKilled(page, id, stored + 1, (n) => {
        acknowledged = Math.max(acknowledged, n);
      });
      await expect.poll(() => acknowledged, { intervals: [5] }).toBeGreaterThan(before);
      await new Promise((done) => setTimeout(done, (round * 7 + lane * 3) % 50));
      await kill(program);
    }
  });
