import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openFilings, settleFiling, type StoredFiling } from '#db/queries/filing.ts';
import type { Db } from '#db/schema/schema.ts';
import type { FilingReason } from '#preload/contract.ts';
import { diskState } from './disk-state.ts';

/** The name that a file has while it is written. */
export function temporaryOf({ id, path }: Pick<StoredFiling, 'id' | 'path'>): string {
  return join(dirname(path), `.${id}.tmp`);
}

/**
 * Finds out what became of everything that was begun and not finished: what lies on disk is the
 * truth. What cannot be reached stays open until another time.
 */
export async function settleOpenFilings(db: Db, now: () => Date): Promise<void> {
  for (const filing of await openFilings(db)) await settleByDisk(db, filing, now, 'filing.stopped');
}

/**
 * Settles one line by what lies on disk.
 * @param otherwise why it failed, where the file is not there
 */
export async function settleByDisk(
  db: Db,
  filing: Pick<StoredFiling, 'id' | 'path' | 'sha256'>,
  now: () => Date,
  otherwise: FilingReason,
): Promise<void> {
  const state = await diskState(filing);
  if (state === 'unreachable') return;
  await rm(temporaryOf(filing), { force: true }).catch(() => undefined);
  const reason = state === 'same' ? null : state === 'changed' ? 'filing.name-taken' : otherwise;
  await settleFiling(db, { id: filing.id, reason, at: now().toISOString() });
}
