import { Worker } from 'node:worker_threads';
import type { Delivery, Order } from './worker.ts';
import workerPath from './worker.ts?modulePath';

/**
 * What the file comes to, read in a thread of its own: tens of thousands of rows take longer than
 * a window may stand still, and the parser is no part of what every start reads.
 */
export async function readPeopleAside(order: Order): Promise<Delivery> {
  const worker = new Worker(workerPath);
  try {
    return await new Promise<Delivery>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.postMessage(order, []);
    });
  } finally {
    await worker.terminate();
  }
}
