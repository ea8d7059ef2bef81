import { readSetting } from '#db/queries/setting.ts';
import type { ReadDb } from '#db/schema/schema.ts';
import { letterheadSchema, NO_LETTERHEAD, type LetterheadSettings } from '#domain/letterhead.ts';
import type { OpenConversation } from '#preload/contract.ts';
import type { Letterhead } from './model.ts';
import type { DocumentSource } from './source.ts';

/** What was chosen for this data's documents to begin with. */
export async function readLetterhead(db: ReadDb): Promise<LetterheadSettings> {
  return (await readSetting(db, 'letterhead', letterheadSchema)) ?? NO_LETTERHEAD;
}

/** The conversation as its documents are made from it: with the letterhead, where one is chosen. */
export async function documentSource(db: ReadDb, shown: OpenConversation): Promise<DocumentSource> {
  const letterhead = letterheadOf(await readLetterhead(db));
  return letterhead === null ? shown : { ...shown, letterhead };
}

function letterheadOf({ name, accent, logo }: LetterheadSettings): Letterhead | null {
  if (name === '' && logo === null) return null;
  return { name, accent, logo: logo && { ...logo, png: Buffer.from(logo.png, 'base64') } };
}
