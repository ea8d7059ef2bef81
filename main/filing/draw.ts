import type { ReadDb } from '#db/schema/schema.ts';
import type { IsoDate } from '#domain/date.ts';
import { usualParts } from '#domain/document-choice.ts';
import { profileAt, type FilingPlace } from '#domain/filing/places.ts';
import { makeConversationDocument, writersOf } from '#main/documents/conversation-document.ts';
import { documentSource } from '#main/documents/letterhead.ts';
import type { Press } from '#main/documents/press.ts';
import type { FileFormat } from '#domain/filing/settings.ts';
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

/** Draws the document that belongs at a place, with what its profile usually holds. */
export function drawWith(press: Press, db: ReadDb): Draw {
  return async (shown, { place, format, pay, today }) => {
    const profile = profileAt(place);
    const usual = usualParts(shown.template, profile);
    const choice = { profile, parts: pay ? [...usual, 'pay' as const] : usual };
    const source = await documentSource(db, shown);
    const order = { choice, today, format };
    return (await makeConversationDocument(source, order, writersOf(press))).bytes;
  };
}
