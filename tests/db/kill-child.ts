// Run by kill.test.ts: opens the database, and changes its conversation until somebody kills it.
// Each line on its output is the revision of a change that the database has acknowledged.
import { writeSync } from 'node:fs';
import { argv } from 'node:process';
import { openDatabase } from '#db/open.ts';
import { storeChanges } from '#db/queries/change.ts';
import { readConversation } from '#db/queries/conversation.ts';
import { applyChange } from '#domain/apply-change.ts';
import type { Change } from '#domain/change.ts';
import type { LogEntry } from '#domain/history.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';

const [, , path = '', key = ''] = argv;
const template = lulsTemplate();
const { db } = await openDatabase(path, Buffer.from(key, 'hex'));
const stored = await readConversation(db, 'conversation');
if (stored === null) throw new Error('no conversation to change');

let { conversation: before, revision } = stored;
for (;;) {
  revision += 1;
  const change: Change =
    revision % 3 === 0
      ? { kind: 'rating.set', series: 'leader', item: 'faglig', value: revision % 10 }
      : { kind: 'note.set', party: 'leader', text: `${revision} ${'ord '.repeat(revision % 700)}` };
  const answer = applyChange(before, change, { by: 'leader', template });
  if (!answer.ok) throw new Error(answer.error);
  const { conversation: after, inverse } = answer.value;
  const at = '2027-03-12T09:00:00.000Z';
  const entry: LogEntry = {
    revision,
    by: 'leader',
    at,
    gesture: 'g',
    role: 'edit',
    change,
    inverse,
  };
  await storeChanges(db, { before, after, entries: [entry], template });
  writeSync(1, `${revision}\n`);
  before = after;
}
