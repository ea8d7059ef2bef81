import { once } from 'node:events';
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
    const delivered = once(worker, 'message');
    worker.postMessage(order, []);
    const [delivery]: Delivery[] = await delivered;
    if (delivery === undefined) throw new Error('the worker answered with nothing');
    return delivery;
  } finally {
    await worker.terminate();
  }
}
