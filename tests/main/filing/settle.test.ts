import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { intendFiling, readFiling, type IntendedFiling } from '#db/queries/filing.ts';
import type { Db } from '#db/schema/schema.ts';
import { sha256Of } from '#main/filing/hash.ts';
import { settleOpenFilings, temporaryOf } from '#main/filing/settle.ts';
import { AT, conversation, it, storeConversation } from '#tests/helpers/database.ts';

const BYTES = Buffer.from('et dokument');

/** A line that was begun and not finished, as a crash leaves it. */
async function begun(db: Db, folder: string): Promise<IntendedFiling> {
  const cases = join(folder, 'sag');
  mkdirSync(cases);
  await storeConversation(db);
  const filing: IntendedFiling = {
    id: 'f1',
    batch: 'b1',
    conversationId: conversation().id,
    place: 'personnel',
    document: 'personnel',
    format: 'word',
    title: 'Spind',
    bySide: 'joint',
    byName: 'Bodil Vang',
    forId: 'leader',
    forName: 'Åse Østergård',
    system: 'SBSYS',
    caseNumber: '1',
    path: join(cases, 'Spind.docx'),
    version: 1,
    revision: 1,
    size: BYTES.length,
    sha256: sha256Of(BYTES),
    intendedAt: AT,
  };
  await intendFiling(db, filing);
  return filing;
}

const settled = async (db: Db) => {
  await settleOpenFilings(db, () => new Date(AT));
  const { state, reason, settledAt } = (await readFiling(db, 'f1')) ?? {};
  return { state, reason, settledAt };
};

describe('what a crash left in the log', () => {
  it('is done where the whole file is there', async ({ db, folder }) => {
    const { path } = await begun(db, folder);
    writeFileSync(path, BYTES);
    expect(await settled(db)).toEqual({ state: 'done', reason: null, settledAt: AT });
  });

  it('is not filed where there is no file; what was half-written goes', async ({ db, folder }) => {
    const filing = await begun(db, folder);
    writeFileSync(temporaryOf(filing), 'et dok');
    expect(await settled(db)).toEqual({ state: 'failed', reason: 'filing.stopped', settledAt: AT });
    expect(readdirSync(join(folder, 'sag'))).toEqual([]);
  });

  it('is not filed where somebody else has a file of that name, which stays', async ({
    db,
    folder,
  }) => {
    const { path } = await begun(db, folder);
    writeFileSync(path, 'en andens');
    expect(await settled(db)).toMatchObject({ state: 'failed', reason: 'filing.name-taken' });
    expect(existsSync(path)).toBe(true);
  });

  it('stays open while the folder cannot be reached, and is settled when it can', async ({
    db,
    folder,
  }) => {
    const { path } = await begun(db, folder);
    writeFileSync(path, BYTES);
    renameSync(join(folder, 'sag'), join(folder, 'væk'));
    expect(await settled(db)).toEqual({ state: 'intended', reason: null, settledAt: null });
    renameSync(join(folder, 'væk'), join(folder, 'sag'));
    expect(await settled(db)).toMatchObject({ state: 'done' });
  });
});
