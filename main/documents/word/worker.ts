import { parentPort } from 'node:worker_threads';
import type { DocumentModel } from '../model.ts';
import { writeWord } from './write-word.ts';

/** What the worker is asked: to draw a model. */
export interface Order {
  readonly id: number;
  readonly model: DocumentModel;
}

/** What it answers: the file, or why there is none. */
export type Delivery =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly failure: string };

parentPort?.on('message', (order: Order) => void serve(order));

async function serve({ id, model }: Order): Promise<void> {
  try {
    const bytes = await writeWord(model);
    deliver({ id, bytes }, [bytes.buffer]);
  } catch (error) {
    deliver({ id, failure: String(error) }, []);
  }
}

function deliver(delivery: Delivery, transfer: readonly ArrayBuffer[]): void {
  parentPort?.postMessage(delivery, transfer);
}
