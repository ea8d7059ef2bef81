import type { IsoDate } from '#domain/date.ts';
import type { DocumentChoice } from '#domain/document-choice.ts';
import { buildDocument } from './build.ts';
import { fileName } from './file-name.ts';
import { writeHtml } from './html/write-html.ts';
import type { DocumentModel } from './model.ts';
import type { Press } from './press.ts';
import type { DocumentSource } from './source.ts';
import { writeWordAside } from './word/write-aside.ts';
import { WORDS } from './words.ts';

/** How a document can be written. */
export const DOCUMENT_FORMATS = ['word', 'pdf'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** The ending of a file of that format, without its point. */
export const ENDINGS = { word: 'docx', pdf: 'pdf' } as const satisfies Record<
  DocumentFormat,
  string
>;

/** What is wanted: which parts, for whom, on which day, in which format. */
export interface DocumentOrder {
  readonly choice: DocumentChoice;
  /** The day that the document says it was saved on. */
  readonly today: IsoDate;
  readonly format: DocumentFormat;
}

/** A file to be, and the name it could have. */
export interface ConversationDocument {
  readonly bytes: Uint8Array;
  readonly suggestedName: string;
}

/** What draws a model in each format. */
export type Writers = Readonly<
  Record<DocumentFormat, (model: DocumentModel) => Promise<Uint8Array>>
>;

/** The writers of the program: Word in a thread of its own, PDF by that press. */
export function writersOf(press: Press): Writers {
  return { word: writeWordAside, pdf: (model) => press.pdf(writeHtml(model)) };
}

/** The chosen parts of the conversation as a file. */
export async function makeConversationDocument(
  source: DocumentSource,
  { choice, today, format }: DocumentOrder,
  writers: Writers,
): Promise<ConversationDocument> {
  const bytes = await writers[format](buildDocument(source, choice, today));
  return { bytes, suggestedName: nameOf(source, choice, `.${ENDINGS[format]}`) };
}

/** The name that a document of that choice could have: form, year, whose it is, for whom. */
function nameOf(source: DocumentSource, choice: DocumentChoice, ending: string): string {
  const { conversation, template, leader, manager } = source;
  const isManagers = choice.profile === 'preparation' && choice.party === 'manager';
  const whose = isManagers ? manager.name : leader.name;
  const purpose = WORDS[template.language].purposeInName[choice.profile];
  const words = [template.name, String(conversation.year), `${whose}, ${purpose}`];
  return fileName(words, ending);
}

/** As the name of a document, without an ending. */
export function stemOf(source: DocumentSource, choice: DocumentChoice): string {
  return nameOf(source, choice, '');
}
