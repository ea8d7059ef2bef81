import type { Conversation } from '#domain/conversation.ts';
import type { LogEntry } from '#domain/history.ts';
import type { Template } from '#domain/template.ts';
import type { Db, Trx } from '../schema/schema.ts';
import { transact } from '../transaction.ts';
import { writeChanges } from './change.ts';
import { writeConversation } from './conversation.ts';

/** A conversation that was brought in from a document. */
export interface ImportedConversation {
  /** Before anything of the document was taken. */
  readonly begun: Conversation;
  readonly template: Template;
  /** When, as an ISO instant. */
  readonly at: string;
  /** What was taken of the document, and what it makes of the conversation. */
  readonly after: Conversation;
  readonly entries: readonly LogEntry[];
}

/**
 * Stores a new conversation with what was taken of a document: all or nothing. Its people and its
 * form must be stored already.
 */
export function insertImported(db: Db, imported: ImportedConversation): Promise<void> {
  return transact(db, writeImported, imported);
}

async function writeImported(
  trx: Trx,
  { begun, template, at, after, entries }: ImportedConversation,
): Promise<void> {
  await writeConversation(trx, { conversation: begun, template, at });
  if (entries.length > 0) await writeChanges(trx, { before: begun, after, entries, template });
}
