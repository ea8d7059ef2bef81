import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { insertDocument, readDocument } from '#db/queries/document.ts';
import { makeConversationDocument } from '#main/documents/conversation-document.ts';
import { saveFile } from '#main/documents/save.ts';
import { Failure } from '#main/failure.ts';
import type { Caller, HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';
import { dayOf } from '#main/today.ts';
import type { Language } from '#domain/language.ts';
import type { SavedDocument } from '#preload/contract.ts';

export const documentHandlers = (
  services: Services,
): HandlersOf<'document.save' | 'document.reveal'> => ({
  'document.save': ({ id }, caller) => save(services, id, caller),
  'document.reveal': async ({ id }) => {
    const document = await readDocument(services.program.db(), id);
    if (document === null) throw new Failure('not-found');
    if (!existsSync(document.path)) throw new Failure('file.no-folder');
    services.desk.showFile(document.path);
    return { saved: true };
  },
});

const SAVE_TITLES: Readonly<Record<Language, string>> = {
  da: 'Gem som Word-dokument',
  nb: 'Lagre som Word-dokument',
  en: 'Save as a Word document',
};

const KINDS: Readonly<Record<Language, string>> = {
  da: 'Word-dokument',
  nb: 'Word-dokument',
  en: 'Word document',
};

/** Saves what the side that sits there may see, and notes what was saved where. */
async function save(services: Services, id: string, caller: Caller): Promise<SavedDocument> {
  const { program, conversations, seats, settings, desk } = services;
  const shown = await conversations.open(id, seats.at(caller, id).side);
  const now = new Date();
  const { bytes, suggestedName } = await makeConversationDocument(shown, dayOf(now));
  const { language } = settings.now();
  const kind = { name: KINDS[language], ending: 'docx' };
  const path = await desk.askWhere(SAVE_TITLES[language], suggestedName, kind);
  if (path === null) return null;
  await saveFile(path, bytes);
  const document = { id: randomUUID(), name: basename(path) };
  await insertDocument(program.db(), {
    ...document,
    conversationId: id,
    kind: 'word',
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    savedAt: now.toISOString(),
    revision: shown.revision,
  });
  return document;
}
