import { parentPort } from 'node:worker_threads';
import type { ReadDocument } from '#domain/word-import/read-document.ts';
import { ok, refused, type Result } from '#domain/result.ts';
import { readWord } from './read-word.ts';
import { Unreadable, type UnreadableCode } from './unreadable.ts';

/** What the worker is asked: to read the bytes of a file. */
export interface Order {
  readonly bytes: Uint8Array;
}

/** What it answers: what stands in the file, or why it is not read. */
export type Delivery = Result<ReadDocument, UnreadableCode>;

parentPort?.on('message', ({ bytes }: Order) => void serve(bytes));

async function serve(bytes: Uint8Array): Promise<void> {
  const delivery = await readWord(bytes).then(ok, (error: unknown) => {
    if (error instanceof Unreadable) return refused(error.code);
    throw error;
  });
  parentPort?.postMessage(delivery, []);
}
