import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { openDatabase, type OpenDatabase } from '#db/open.ts';
import { insertConversation, type NewConversation } from '#db/queries/conversation.ts';
import { savePerson } from '#db/queries/person.ts';
import { saveTemplate } from '#db/queries/template.ts';
import type { Db } from '#db/schema/schema.ts';
import type { Conversation } from '#domain/conversation.ts';
import type { Person } from '#domain/person.ts';
import { lulsTemplate } from './sample.ts';
import { emptyConversation } from './session.ts';

interface Place {
  /** A folder of its own that goes when the test ends. */
  readonly folder: string;
  /** Where the database is to lie. */
  readonly path: string;
  readonly key: Buffer;
  /** Opens the file at `path`; whatever is open when the test ends is closed. */
  readonly open: (options?: { readonly create?: boolean }) => Promise<OpenDatabase>;
  /** A new encrypted database on disk. */
  readonly db: Db;
}

/** `it` with a place on disk for an encrypted database. */
export const it = test.extend<Place>({
  // oxlint-disable-next-line no-empty-pattern -- the runner reads from the pattern that nothing is needed
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'lederspind-db-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  path: ({ folder }, use) => use(join(folder, 'lederspind.db')),
  // oxlint-disable-next-line no-empty-pattern -- as above
  key: ({}, use) => use(randomBytes(32)),
  open: async ({ path, key }, use) => {
    const opened: OpenDatabase[] = [];
    await use(async (options) => {
      const database = await openDatabase(path, key, options);
      opened.push(database);
      return database;
    });
    await Promise.all(opened.map(({ close }) => close()));
  },
  db: async ({ open }, use) => use((await open({ create: true })).db),
});

/** Somebody with no more than a name. */
export function person(details: Partial<Person> & { readonly id: string }): Person {
  return { name: details.id, title: '', unit: '', level: '', managerId: null, ...details };
}

/** A conversation between `leader` and `manager` in which nothing is written. */
export function conversation(details: Partial<Conversation> = {}): Conversation {
  return { ...emptyConversation(lulsTemplate()), ...details };
}

/** When everything in the tests happens. */
export const AT = '2027-03-12T09:00:00.000Z';

/** The conversation as one that begins on the shipped form. */
export function asNew(stored: Conversation): NewConversation {
  return { conversation: stored, template: lulsTemplate(), at: AT };
}

/** Stores the form, `manager`, `leader` who has that manager, and the conversation. */
export async function storeConversation(
  db: Db,
  stored: Conversation = conversation(),
): Promise<Conversation> {
  await saveTemplate(db, lulsTemplate());
  await savePerson(db, person({ id: 'manager', name: 'Bodil Vang', unit: 'Børn og Unge' }));
  await savePerson(
    db,
    person({ id: 'leader', name: 'Åse Østergård', unit: 'Kildeskolen', managerId: 'manager' }),
  );
  await insertConversation(db, asNew(stored));
  return stored;
}
