import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, vi } from 'vitest';
import { storeChanges } from '#db/queries/change.ts';
import { insertDocument } from '#db/queries/document.ts';
import { savePerson } from '#db/queries/person.ts';
import { find } from '#db/queries/search.ts';
import type { Db } from '#db/schema/schema.ts';
import type { Change } from '#domain/change.ts';
import { AT, it, person, storeConversation } from '#tests/helpers/database.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';
import { make, startSession } from '#tests/helpers/session.ts';

/** Words that stand nowhere else, one for each way in. */
const MARKERS = ['zqnavn', 'zqenhed', 'zqeksempel', 'zqnote', 'zqemne', 'zqsti', 'zqslettet'];

/** Everything that lies in the folder and below, by name. */
function filesIn(folder: string): { readonly name: string; readonly bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => ({ name, bytes: readFileSync(join(parentPath, name)) }));
}

/** Which markers stand in clear in any of the files, as UTF-8 or UTF-16. */
function inClear(folder: string): string[] {
  const files = filesIn(folder);
  return MARKERS.filter((marker) =>
    files.some(({ bytes }) =>
      (['utf8', 'utf16le'] as const).some((encoding) =>
        bytes.includes(Buffer.from(marker, encoding)),
      ),
    ),
  );
}

/** Stores every marker and much else, so that the log is merged into the file more than once. */
async function writeEverything(db: Db): Promise<void> {
  const begun = await storeConversation(db);
  await savePerson(db, person({ id: 'zq', name: 'zqnavn', unit: 'zqenhed' }));
  const session = startSession(lulsTemplate(), begun);
  const text = (marker: string) => `${marker} ${'og meget mere '.repeat(600)}`;
  const changes: Change[] = [
    {
      kind: 'example.set',
      party: 'leader',
      item: 'faglig',
      prompt: 'lykkedes',
      text: text('zqslettet'),
    },
    {
      kind: 'example.set',
      party: 'leader',
      item: 'faglig',
      prompt: 'lykkedes',
      text: text('zqeksempel'),
    },
    { kind: 'note.set', party: 'leader', text: text('zqnote') },
    { kind: 'topic.add', owner: 'leader', id: 'zq', at: 0, text: text('zqemne') },
  ];
  for (let round = 0; round < 30; round += 1)
    for (const change of changes) {
      const { conversation: before, log } = session;
      const again = change.kind === 'topic.add' ? { ...change, id: `zq-${round}` } : change;
      expect(make(session, 'leader', [again], `g-${log.length}`)).toBe(true);
      const entries = session.log.slice(log.length);
      await storeChanges(db, {
        before,
        after: session.conversation,
        entries,
        template: session.template,
      });
    }
  const path = 'C:\\zqsti\\a.docx';
  const document = { id: 'zq', conversationId: begun.id, kind: 'word', path, name: 'a.docx' };
  await insertDocument(db, { ...document, sha256: '0'.repeat(64), savedAt: AT, revision: 1 });
}

describe('what is written', () => {
  afterEach(() => vi.unstubAllEnvs());

  it(
    'stands in clear in no file, open or closed, temporary or not',
    { timeout: 30_000 },
    async ({ open, folder }) => {
      const temporary = join(folder, 'temporary');
      mkdirSync(temporary);
      for (const name of ['TMPDIR', 'SQLITE_TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, temporary);
      const { db, close } = await open({ create: true });
      await writeEverything(db);
      expect(
        (await find(db, 'zqeks', { conversationId: 'conversation', party: 'leader' })).length,
      ).toBe(1);
      // A sort of more than fits in memory at once would go to a temporary file.
      await db.selectFrom('change').selectAll().orderBy('change').execute();
      expect(filesIn(folder).map(({ name }) => name)).toEqual([
        'lederspind.db',
        'lederspind.db-wal',
      ]);
      expect(inClear(folder)).toEqual([]);
      await close();
      expect(filesIn(folder).map(({ name }) => name)).toEqual(['lederspind.db']);
      expect(inClear(folder)).toEqual([]);
    },
  );

  it('would be found by this very search', ({ folder }) => {
    mkdirSync(join(folder, 'below'));
    writeFileSync(join(folder, 'below', 'plain'), 'a line with zqnote in it');
    writeFileSync(join(folder, 'wide'), Buffer.from('zqnavn', 'utf16le'));
    expect(inClear(folder)).toEqual(['zqnavn', 'zqnote']);
  });
});
