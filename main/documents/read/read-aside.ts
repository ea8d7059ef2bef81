import { Worker } from 'node:worker_threads';
import type { ReadDocument } from '#domain/word-import/read-document.ts';
import { Failure } from '#main/failure.ts';
import { LONGEST, MOST_MEMORY } from './limits.ts';
import type { Delivery, Order } from './worker.ts';
import workerPath from './worker.ts?modulePath';

/**
 * What stands in a Word file, read in a thread of its own that has so much time and memory and no
 * more: the file comes from outside, and whatever it is made to do ends there.
 * @param longest milliseconds
 * @throws Failure with a code of `word.…`
 */
export async function readWordAside(bytes: Uint8Array, longest = LONGEST): Promise<ReadDocument> {
  const worker = new Worker(workerPath, {
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const delivery = await new Promise<Delivery>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', (error: Error) => reject(failureOf(error)));
      timer = setTimeout(() => reject(new Failure('word.too-much')), longest);
      const order: Order = { bytes };
      worker.postMessage(order, []);
    });
    if (!delivery.ok) throw new Failure(delivery.error);
    return delivery.value;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** Running out of memory is the file's doing; anything else is ours. */
function failureOf(error: Error): Error {
  const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return outOfMemory ? new Failure('word.too-much', { cause: error }) : error;
}
