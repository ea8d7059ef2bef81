import { Worker } from 'node:worker_threads';
import type { DocumentModel } from '../model.ts';
import type { Delivery, Order } from './worker.ts';
import workerPath from './worker.ts?modulePath';

/** How long an idle worker keeps the library in memory, in milliseconds. */
const IDLE = 60_000;

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

let worker: Worker | null = null;
let idle: NodeJS.Timeout | undefined;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/**
 * The document as a Word file, drawn in a thread of its own: loading the library and drawing take
 * longer than a window may stand still.
 */
export function writeWordAside(model: DocumentModel): Promise<Uint8Array> {
  clearTimeout(idle);
  worker ??= start();
  lastId += 1;
  const order: Order = { id: lastId, model };
  worker.postMessage(order, []);
  return new Promise((resolve, reject) => waiting.set(order.id, { resolve, reject }));
}

function start(): Worker {
  const started = new Worker(workerPath);
  started.unref();
  started.on('message', (delivery: Delivery) => deliver(delivery));
  started.on('error', fail);
  return started;
}

function deliver(delivery: Delivery): void {
  const { id } = delivery;
  const order = waiting.get(id);
  waiting.delete(id);
  if ('bytes' in delivery) order?.resolve(delivery.bytes);
  else order?.reject(new Error(delivery.failure));
  if (waiting.size === 0) idle = setTimeout(stop, IDLE).unref();
}

/** The thread is gone; everything that waits for it will not come. */
function fail(error: Error): void {
  worker = null;
  for (const { reject } of waiting.values()) reject(error);
  waiting.clear();
}

function stop(): void {
  void worker?.terminate();
  worker = null;
}
