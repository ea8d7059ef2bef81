import { parentPort } from 'node:worker_threads';
import {
  readPeopleCsv,
  type KnownPeople,
  type PeopleCsv,
  type PeopleCsvProblem,
} from '#domain/people-import/people-file.ts';
import type { Result } from '#domain/result.ts';

/** What the worker is asked: to read a file of people, held against those who are known. */
export interface Order {
  readonly bytes: Uint8Array;
  readonly known: KnownPeople;
}

/** What it answers. */
export type Delivery = Result<PeopleCsv, PeopleCsvProblem>;

parentPort?.on('message', ({ bytes, known }: Order) => {
  const delivery: Delivery = readPeopleCsv(bytes, known, decodeUtf);
  parentPort?.postMessage(delivery, []);
});

function decodeUtf(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
