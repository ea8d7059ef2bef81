import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { readLog } from '#db/queries/change.ts';
import { readConversation } from '#db/queries/conversation.ts';
import type { Db } from '#db/schema/schema.ts';
import { applyChange } from '#domain/apply-change.ts';
import type { Conversation } from '#domain/conversation.ts';
import { conversation, it, storeConversation } from '#tests/helpers/database.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';

const CHILD = fileURLToPath(new URL('kill-child.ts', import.meta.url));
const KILLS = 50;

/** Lets a process change the conversation, kills it, and answers with the last revision it had back. */
async function changeUntilKilled(path: string, key: Buffer, milliseconds: number): Promise<number> {
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, CHILD, path, key.toString('hex')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
    said += text;
  });
  expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);
  // A line that was cut off by the kill is no acknowledgement.
  return Number(said.split('\n').at(-2));
}

/** The body as the log makes it, and the number of its changes. */
async function replayed(db: Db, begun: Conversation) {
  const log = await readLog(db, begun.id);
  const template = lulsTemplate();
  const after = log.reduce((now, { change, by }) => {
    const answer = applyChange(now, change, { by, template });
    if (!answer.ok) throw new Error(answer.error);
    return answer.value.conversation;
  }, begun);
  return { stored: { conversation: after, revision: log.length }, log };
}

describe('a program that is killed while it writes', () => {
  it(
    `has every change that was acknowledged, ${KILLS} times`,
    { timeout: 180_000 },
    async ({ open, path, key }) => {
      const begun = conversation();
      const first = await open({ create: true });
      await storeConversation(first.db, begun);
      await first.close();
      for (let kill = 0; kill < KILLS; kill += 1) {
        const acknowledged = await changeUntilKilled(path, key, (kill * 7) % 40);
        const { db, close } = await open();
        const { stored, log } = await replayed(db, begun);
        expect(log.map(({ revision }) => revision)).toEqual(log.map((_, at) => at + 1));
        expect(stored.revision).toBeGreaterThanOrEqual(acknowledged);
        expect(stored.revision).toBeLessThanOrEqual(acknowledged + 1);
        expect(await readConversation(db, begun.id)).toEqual(stored);
        await close();
      }
    },
  );
});
