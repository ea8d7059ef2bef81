import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { insertDocument, readDocument } from '#db/queries/document.ts';
import { buildDocument } from '#main/documents/build.ts';
import {
  makeConversationDocument,
  writersOf,
  type DocumentFormat,
} from '#main/documents/conversation-document.ts';
import { documentSource } from '#main/documents/letterhead.ts';
import { writeHtml } from '#main/documents/html/write-html.ts';
import { pictureName, radarPicture, type PictureFormat } from '#main/documents/radar-picture.ts';
import { saveFile } from '#main/documents/save.ts';
import type { DocumentSource } from '#main/documents/source.ts';
import { SAVE_TEXTS } from '#main/documents/texts.ts';
import { Failure } from '#main/failure.ts';
import type { Caller, HandlersOf } from '#main/ipc/handlers.ts';
import { newestOnly } from '#main/newest-only.ts';
import type { Services } from '#main/services.ts';
import { dayOf } from '#main/today.ts';
import type { DocumentChoice } from '#domain/document-choice.ts';
import type { Saved, SavedDocument } from '#preload/contract.ts';

type Names =
  | 'document.warm'
  | 'document.save'
  | 'document.preview'
  | 'document.print'
  | 'document.save-picture'
  | 'document.copy-picture'
  | 'document.reveal';

/** A document as the window orders it. */
interface Order {
  readonly id: string;
  readonly choice: DocumentChoice;
}

export const documentHandlers = (services: Services): HandlersOf<Names> => {
  const { press, desk } = services;
  const previews = newestOnly();
  const sheetOf = async ({ id, choice }: Order, caller: Caller) => {
    const shown = await shownTo(services, id, caller);
    return writeHtml(buildDocument(shown, choice, dayOf(new Date())));
  };
  return {
    'document.warm': async () => {
      await press.warm();
      return {};
    },
    'document.save': (order, caller) => save(services, order, caller),
    'document.preview': (order, caller) =>
      previews(async () => press.pdf(await sheetOf(order, caller))),
    'document.print': async (order, caller) => ({
      saved: await press.print(await sheetOf(order, caller)),
    }),
    'document.save-picture': ({ id, format }, caller) => savePicture(services, id, format, caller),
    'document.copy-picture': async ({ id }, caller) => {
      const shown = await shownTo(services, id, caller);
      await desk.copyPicture(await radarPicture(shown, 'png', press));
      return {};
    },
    'document.reveal': async ({ id }) => {
      const document = await readDocument(services.program.db(), id);
      if (document === null) throw new Failure('not-found');
      if (!existsSync(document.path)) throw new Failure('file.no-folder');
      desk.showFile(document.path);
      return { saved: true };
    },
  };
};

/** The conversation as the side that sits there may see it. @throws Failure `seat.empty` */
async function shownTo(
  { program, conversations, seats }: Services,
  id: string,
  caller: Caller,
): Promise<DocumentSource> {
  const shown = await conversations.open(id, seats.at(caller, id).side);
  return documentSource(program.db(), shown);
}

/** Saves what the side that sits there may see, and notes what was saved where. */
async function save(
  services: Services,
  { id, choice, format }: Order & { readonly format: DocumentFormat },
  caller: Caller,
): Promise<SavedDocument> {
  const { program, settings, desk, press } = services;
  const shown = await shownTo(services, id, caller);
  const now = new Date();
  const order = { choice, format, today: dayOf(now) };
  const { bytes, suggestedName } = await makeConversationDocument(shown, order, writersOf(press));
  const { title, kind } = SAVE_TEXTS[settings.now().language][format];
  const path = await desk.askWhere(title, suggestedName, kind);
  if (path === null) return null;
  await saveFile(path, bytes);
  const document = { id: randomUUID(), name: basename(path) };
  await insertDocument(program.db(), {
    ...document,
    conversationId: id,
    kind: format,
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    savedAt: now.toISOString(),
    revision: shown.revision,
  });
  return document;
}

/** A picture of the radar is no document of the conversation, so nothing is noted. */
async function savePicture(
  services: Services,
  id: string,
  format: PictureFormat,
  caller: Caller,
): Promise<Saved> {
  const { settings, desk, press } = services;
  const shown = await shownTo(services, id, caller);
  const bytes = await radarPicture(shown, format, press);
  const { title, kind } = SAVE_TEXTS[settings.now().language][format];
  const path = await desk.askWhere(title, pictureName(shown, format), kind);
  if (path === null) return { saved: false };
  await saveFile(path, bytes);
  return { saved: true };
}
