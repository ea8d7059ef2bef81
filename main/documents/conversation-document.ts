import type { IsoDate } from '#domain/date.ts';
import { buildDocument } from './build.ts';
import { fileName } from './file-name.ts';
import type { DocumentModel } from './model.ts';
import type { DocumentSource } from './source.ts';
import { writeWordAside } from './word/write-aside.ts';

/** A file to be, and the name it could have. */
export interface ConversationDocument {
  readonly bytes: Uint8Array;
  readonly suggestedName: string;
}

/**
 * The conversation as a Word file.
 * @param today the day that the document says it was saved on
 * @param write draws the model; by default in a thread of its own
 */
export async function makeConversationDocument(
  source: DocumentSource,
  today: IsoDate,
  write: (model: DocumentModel) => Promise<Uint8Array> = writeWordAside,
): Promise<ConversationDocument> {
  const { conversation, template, leader } = source;
  const bytes = await write(buildDocument(source, today));
  const words = [template.name, String(conversation.year), leader.name];
  return { bytes, suggestedName: fileName(words, '.docx') };
}
