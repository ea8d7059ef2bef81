import { sql } from 'kysely';
import { changeSchema } from '#domain/change.ts';
import type { Conversation } from '#domain/conversation.ts';
import type { LogEntry, Mark } from '#domain/history.ts';
import type { Template } from '#domain/template.ts';
import { outlineDiff } from '../projections.ts';
import { readJson } from '../read-json.ts';
import type { ChangeTable } from '../schema/change.ts';
import type { Db, ReadDb, Trx } from '../schema/schema.ts';
import { altersText } from '../search-text.ts';
import { run } from '../statement.ts';
import { transact } from '../transaction.ts';
import { noteDocuments } from './document.ts';
import { writeProjections } from './projection.ts';
import { markDue } from './search-place.ts';

/** Changes of one conversation that belong together. */
export interface StoredChanges {
  /** The conversation before the first of them, as it is stored. */
  readonly before: Conversation;
  /** The conversation after the last. */
  readonly after: Conversation;
  /** The form that it is on. */
  readonly template: Template;
  /** At least one, with revisions that continue the stored one. */
  readonly entries: readonly LogEntry[];
}

const UPDATE_BODY =
  'update conversation set body = ?, revision = ?, changed_at = ? where id = ? and revision = ?';

const INSERT_CHANGE = `
  insert into change (conversation_id, revision, by_side, at, gesture, role, change, inverse)
  values (?, ?, ?, ?, ?, ?, ?, ?)`;

/** The stored conversation has another revision than the changes continue. */
class RevisionError extends Error {
  override readonly name = 'RevisionError';
}

/**
 * Stores changes, what they make of the conversation, and its projections: all or nothing.
 * Committed and flushed when this resolves.
 * @throws RevisionError when the revisions do not continue the stored one
 * @throws DatabaseError when the data cannot be written
 */
export async function storeChanges(db: Db, changes: StoredChanges): Promise<void> {
  await transact(db, writeChanges, changes);
}

/** As `storeChanges`, where more belongs into the transaction. */
export async function writeChanges(trx: Trx, changes: StoredChanges): Promise<void> {
  const { after, entries } = changes;
  await writeBody(trx, after, entries);
  await writeOutline(trx, changes);
  for (const entry of entries) await run(trx, INSERT_CHANGE, valuesOf(after.id, entry));
  await writeProjections(trx, changes);
  if (entries.some(({ change }) => altersText(change.kind))) await markDue(trx, [after.id]);
}

async function writeBody(
  trx: Trx,
  after: Conversation,
  entries: readonly LogEntry[],
): Promise<void> {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) throw new RevisionError('no changes to store');
  if (entries.some(({ revision }, at) => revision !== first.revision + at))
    throw new RevisionError('the revisions have a gap');
  const values = [JSON.stringify(after), last.revision, last.at, after.id, first.revision - 1];
  if ((await run(trx, UPDATE_BODY, values)) !== 1)
    throw new RevisionError(`revision ${first.revision} does not continue the stored one`);
}

/** Apart from the body: to name an indexed column writes the index, even where nothing changed. */
async function writeOutline(trx: Trx, { before, after, template }: StoredChanges): Promise<void> {
  const columns = outlineDiff(before, after, template);
  if (columns === null) return;
  await trx.updateTable('conversation').set(columns).where('id', '=', after.id).execute();
  await noteDocuments(trx, after.id);
}

/** The log of that conversation, oldest first. */
export async function readLog(db: ReadDb, conversationId: string): Promise<LogEntry[]> {
  const rows = await db
    .selectFrom('change')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .orderBy('revision')
    .execute();
  return rows.map(toEntry);
}

/** The log of that conversation without its changes, oldest first: a sixth of the work of `readLog`. */
export function readMarks(db: ReadDb, conversationId: string): Promise<Mark[]> {
  return db
    .selectFrom('change')
    .select(['by_side as by', 'gesture', 'role'])
    .select(sql`iif(inverse is null, null, 1)`.as('inverse'))
    .where('conversation_id', '=', conversationId)
    .orderBy('revision')
    .execute();
}

function valuesOf(
  conversationId: string,
  { revision, by, at, gesture, role, change, inverse }: LogEntry,
): (string | number | null)[] {
  const back = inverse === null ? null : JSON.stringify(inverse);
  return [conversationId, revision, by, at, gesture, role, JSON.stringify(change), back];
}

function toEntry(row: ChangeTable): LogEntry {
  const { conversation_id: _, by_side, change, inverse, ...rest } = row;
  return {
    ...rest,
    by: by_side,
    change: readJson(change, changeSchema),
    inverse: inverse === null ? null : readJson(inverse, changeSchema),
  };
}
