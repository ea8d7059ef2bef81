import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { FilingPlace } from '#domain/filing/places.ts';
import { NO_FILING_SETTINGS } from '#domain/filing/settings.ts';
import type { FilingLine } from '#preload/contract.ts';
import { addConversation, call, setUp } from './calls.ts';

const FORMATS = ['pdf', 'word'] as const;

/** A talk whose documents can be filed in that folder; answers with its id. */
export async function readyToFile(page: Page, root: string, copies = root): Promise<string> {
  await setUp(page);
  const id = await addConversation(page);
  await call(page, 'filing.set-settings', { ...NO_FILING_SETTINGS, root, formats: [...FORMATS] });
  for (const { id: person } of await call(page, 'person.list', {}))
    await call(page, 'filing.set-person', {
      id: person,
      filing: {
        personnel: { number: '81.03-1', title: '', folder: '' },
        development: { number: '81.03-2', title: '', folder: '' },
        copyFolder: copies,
      },
    });
  await call(page, 'conversation.open', { id, side: 'joint' });
  await call(page, 'conversation.change', { id, change: { kind: 'talk.start' }, gesture: 'g' });
  return id;
}

export const file = (page: Page, id: string, places: readonly FilingPlace[]) =>
  call(page, 'filing.file', { id, places: [...places], pay: false });

export async function logOf(page: Page, id: string): Promise<readonly FilingLine[]> {
  const filter = { conversationId: id, personId: null, text: null, from: 0 };
  return (await call(page, 'filing.log', filter)).lines;
}

/** Every file below that folder, hidden ones too. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** The log and the disk say the same: a whole file for each line that is done, and no other file. */
export function expectTruth(lines: readonly FilingLine[], folder: string): void {
  const done = lines.filter(({ state }) => state === 'done');
  expect(filesBelow(folder).toSorted()).toEqual(done.map(({ path }) => path).toSorted());
  for (const { path, sha256 } of done) expect(hashOf(path)).toBe(sha256);
}
