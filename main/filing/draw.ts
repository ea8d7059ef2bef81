import type { IsoDate } from '#domain/date.ts';
import type { FilingPlace } from '#domain/filing/places.ts';
import type { FileFormat } from '#domain/filing/settings.ts';
import { makeConversationDocument } from '#main/documents/conversation-document.ts';
import { Failure } from '#main/failure.ts';
import type { OpenConversation } from '#preload/contract.ts';

/** Which document is wanted. */
export interface DrawOrder {
  readonly place: FilingPlace;
  readonly format: FileFormat;
  /** Whether the pay statement goes in; it never does by itself. */
  readonly pay: boolean;
  readonly today: IsoDate;
}

/** Makes a document of the conversation. */
export type Draw = (shown: OpenConversation, order: DrawOrder) => Promise<Uint8Array>;

/** The document that belongs at that place, as the bytes of its file. */
export const drawDocument: Draw = async (shown, { format, pay, today }) => {
  if (format === 'pdf') throw new Failure('file.failed');
  const { template } = shown;
  const sections = template.sections.filter(({ kind }) => pay || kind !== 'pay');
  const source = { ...shown, template: { ...template, sections } };
  return (await makeConversationDocument(source, today)).bytes;
};
