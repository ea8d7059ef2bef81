import type { FilingPlace } from '#domain/filing/places.ts';
import type { FilingTable } from '../schema/filing.ts';
import type { Db, ReadDb, Trx } from '../schema/schema.ts';
import { transact } from '../transaction.ts';
import { noteDocuments } from './document.ts';

/** What is known of a file before it is written. */
export interface IntendedFiling {
  readonly id: string;
  /** What was filed by one press has one. */
  readonly batch: string;
  readonly conversationId: string;
  readonly place: FilingPlace;
  /** Which document it is, or `metadata`. */
  readonly document: string;
  /** How the file is written, such as `word`. */
  readonly format: string;
  readonly title: string;
  readonly bySide: 'manager' | 'joint';
  readonly byName: string;
  readonly forId: string;
  readonly forName: string;
  /** The case system's name; empty for a copy, as is the number. */
  readonly system: string;
  readonly caseNumber: string;
  readonly path: string;
  /** Counts what was filed of the same document at the same place. */
  readonly version: number;
  /** The conversation's revision that it shows. */
  readonly revision: number;
  /** In bytes. */
  readonly size: number;
  /** Of its bytes, as lower-case hex. */
  readonly sha256: string;
  /** An ISO instant. */
  readonly intendedAt: string;
}

/** A line of the log. `intended`: nobody knows yet what became of it. */
export interface StoredFiling extends IntendedFiling {
  readonly state: FilingTable['state'];
  /** Why it failed, as a code. */
  readonly reason: string | null;
  readonly settledAt: string | null;
}

/** What became of an intended file. `reason` is a code where it failed. */
export interface Settlement {
  readonly id: string;
  readonly reason: string | null;
  /** An ISO instant. */
  readonly at: string;
}

/** Which lines of the log: of one conversation, for one person, or with that text; each may be null. */
export interface FilingFilter {
  readonly conversationId: string | null;
  readonly personId: string | null;
  readonly text: string | null;
}

function toFiling(row: FilingTable): StoredFiling {
  const { conversation_id, by_side, by_name, for_id, for_name, case_number, ...rest } = row;
  const { intended_at, settled_at, ...same } = rest;
  return {
    ...same,
    conversationId: conversation_id,
    bySide: by_side,
    byName: by_name,
    forId: for_id,
    forName: for_name,
    caseNumber: case_number,
    intendedAt: intended_at,
    settledAt: settled_at,
  };
}

/** Writes into the log what is to be filed, before its file is written. */
export async function intendFiling(db: Db, filing: IntendedFiling): Promise<void> {
  const { conversationId, bySide, byName, forId, forName, caseNumber, intendedAt, ...same } =
    filing;
  await db
    .insertInto('filing')
    .values({
      ...same,
      conversation_id: conversationId,
      by_side: bySide,
      by_name: byName,
      for_id: forId,
      for_name: forName,
      case_number: caseNumber,
      intended_at: intendedAt,
      state: 'intended',
      reason: null,
      settled_at: null,
    })
    .execute();
}

/** Writes what became of an intended file; nothing where that is known already. */
export function settleFiling(db: Db, settlement: Settlement): Promise<void> {
  return transact(db, writeSettlement, settlement);
}

async function writeSettlement(trx: Trx, { id, reason, at }: Settlement): Promise<void> {
  await trx
    .updateTable('filing')
    .set({ state: reason === null ? 'done' : 'failed', reason, settled_at: at })
    .where('id', '=', id)
    .where('state', '=', 'intended')
    .execute();
  const filing = await readFiling(trx, id);
  if (filing?.state === 'done') await noteDocuments(trx, filing.conversationId);
}

/** The line with that id, or null. */
export async function readFiling(db: ReadDb, id: string): Promise<StoredFiling | null> {
  const row = await db.selectFrom('filing').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toFiling(row);
}

/** What was intended and not settled, the oldest first. */
export async function openFilings(db: ReadDb): Promise<StoredFiling[]> {
  const rows = await db
    .selectFrom('filing')
    .selectAll()
    .where('state', '=', 'intended')
    .orderBy('intended_at')
    .orderBy('id')
    .execute();
  return rows.map(toFiling);
}

/** Some lines of the log, and how many there are in all. */
export interface FilingPage {
  readonly count: number;
  readonly lines: readonly StoredFiling[];
}

/**
 * Lines of the log, the newest first.
 * @param from counted from 0
 * @param most how many at the most
 */
export async function listFilings(
  db: ReadDb,
  filter: FilingFilter,
  { from, most }: { readonly from: number; readonly most: number },
): Promise<FilingPage> {
  const words = wordsOf(filter.text ?? '');
  const query = chosen(db, filter).selectAll().orderBy('intended_at', 'desc').orderBy('id');
  if (words.length > 0) {
    // SQLite knows upper and lower case of the English letters only.
    const found = (await query.execute()).map(toFiling).filter((line) => holds(line, words));
    return { count: found.length, lines: found.slice(from, from + most) };
  }
  const { count } = await chosen(db, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const rows = await query.offset(from).limit(most).execute();
  return { count, lines: rows.map(toFiling) };
}

function chosen(db: ReadDb, { conversationId, personId }: FilingFilter) {
  let query = db.selectFrom('filing');
  if (conversationId !== null) query = query.where('conversation_id', '=', conversationId);
  if (personId !== null) query = query.where('for_id', '=', personId);
  return query;
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

function holds(line: StoredFiling, words: readonly string[]): boolean {
  const { forName, byName, title, caseNumber, system, path } = line;
  const text = [forName, byName, title, caseNumber, system, path].join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** The version that the next one of a document at its place has. Failed ones do not count. */
export async function nextVersion(
  db: ReadDb,
  {
    conversationId,
    place,
    document,
  }: Pick<IntendedFiling, 'conversationId' | 'place' | 'document'>,
): Promise<number> {
  const { newest } = await db
    .selectFrom('filing')
    .select(({ fn }) => fn.max<number | null>('version').as('newest'))
    .where('conversation_id', '=', conversationId)
    .where('place', '=', place)
    .where('document', '=', document)
    .where('state', '<>', 'failed')
    .executeTakeFirstOrThrow();
  return (newest ?? 0) + 1;
}
