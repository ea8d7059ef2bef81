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

parentPort?.on('message', ({ id, model }: Order) => {
  writeWord(model).then(
    (bytes) => parentPort?.postMessage({ id, bytes } satisfies Delivery),
    (error: unknown) =>
      parentPort?.postMessage({ id, failure: String(error) } satisfies Delivery),
  );
});
