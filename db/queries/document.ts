import type { DocumentTable } from '../schema/document.ts';
import type { Db, ReadDb, Trx } from '../schema/schema.ts';
import { transact } from '../transaction.ts';

/** A document that was saved from a conversation. */
export interface StoredDocument {
  readonly id: string;
  readonly conversationId: string;
  readonly kind: string;
  /** Where it was saved. */
  readonly path: string;
  readonly name: string;
  /** Of its bytes, as lower-case hex. */
  readonly sha256: string;
  /** When, as an ISO instant. */
  readonly savedAt: string;
  /** The conversation's revision that it shows. */
  readonly revision: number;
}

function toDocument({ conversation_id, saved_at, ...rest }: DocumentTable): StoredDocument {
  return { ...rest, conversationId: conversation_id, savedAt: saved_at };
}

/** Records a document that was saved. */
export function insertDocument(db: Db, document: StoredDocument): Promise<void> {
  return transact(db, writeDocument, document);
}

async function writeDocument(trx: Trx, document: StoredDocument): Promise<void> {
  const { conversationId, savedAt, ...rest } = document;
  await trx
    .insertInto('document')
    .values({ ...rest, conversation_id: conversationId, saved_at: savedAt })
    .execute();
  await noteDocuments(trx, conversationId);
}

/** A talk that was held is a talk with documents once there are some, saved or filed. */
export async function noteDocuments(trx: Trx, conversationId: string): Promise<void> {
  await trx
    .updateTable('conversation')
    .set({ state: 'documents-saved' })
    .where('id', '=', conversationId)
    .where('state', '=', 'held')
    .where((where) =>
      where.or([
        where.exists(
          where
            .selectFrom('document')
            .select('document.id')
            .whereRef('document.conversation_id', '=', 'conversation.id'),
        ),
        where.exists(
          where
            .selectFrom('filing')
            .select('filing.id')
            .whereRef('filing.conversation_id', '=', 'conversation.id')
            .where('filing.state', '=', 'done'),
        ),
      ]),
    )
    .execute();
}

/** The document with that id, or null. */
export async function readDocument(db: ReadDb, id: string): Promise<StoredDocument | null> {
  const row = await db.selectFrom('document').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toDocument(row);
}

/** What was saved from that conversation, the newest first. */
export async function listDocuments(db: ReadDb, conversationId: string): Promise<StoredDocument[]> {
  const rows = await db
    .selectFrom('document')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .orderBy('saved_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toDocument);
}
