import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { Side } from '#domain/conversation.ts';
import type { Language } from '#domain/language.ts';
import { DOCUMENT_LIMITS } from '#main/documents/read/limits.ts';
import { readWordAside } from '#main/documents/read/read-aside.ts';
import { Failure } from '#main/failure.ts';
import { readWithin } from '#main/files/read-within.ts';
import type { Caller, HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';
import { prepareInto, prepareNew, type Prepared } from '#main/word-import/prepare.ts';
import { changesOf, storeNew } from '#main/word-import/store.ts';
import type { Parsed, WordPreview, WordStored } from '#preload/contract.ts';

/** The file that was read last, by whom, and what would become of it. */
interface Chosen {
  readonly token: string;
  readonly prepared: Prepared;
  /** Where it goes into a conversation: the side that sat there. */
  readonly by: Side | null;
}

export const wordImportHandlers = (
  services: Services,
): HandlersOf<'word-import.choose' | 'word-import.store'> => {
  let chosen: Chosen | null = null;
  return {
    'word-import.choose': async ({ id }, caller) => {
      const by = id === null ? null : services.seats.at(caller, id).side;
      const path = await askFile(services);
      if (path === null) return null;
      chosen = null;
      const prepared = await read(services, path, id, by);
      chosen = { token: randomUUID(), prepared, by };
      return previewOf(chosen, basename(path));
    },
    'word-import.store': async (wish, caller) => {
      if (chosen === null || chosen.token !== wish.token) throw new Failure('not-found');
      const stored = await store(services, chosen, wish, caller);
      chosen = null;
      return stored;
    },
  };
};

const TITLES: Readonly<Record<Language, string>> = {
  da: 'Vælg et udfyldt skema',
  nb: 'Velg et utfylt skjema',
  en: 'Choose a form that was filled in',
};

const KINDS: Readonly<Record<Language, string>> = {
  da: 'Word-dokument',
  nb: 'Word-dokument',
  en: 'Word document',
};

function askFile({ desk, settings }: Services): Promise<string | null> {
  const { language } = settings.now();
  return desk.askFile(TITLES[language], { name: KINDS[language], ending: 'docx' });
}

async function read(
  services: Services,
  path: string,
  id: string | null,
  by: Side | null,
): Promise<Prepared> {
  const bytes = await readWithin(path, DOCUMENT_LIMITS.file, 'word.too-large');
  const document = await readWordAside(bytes);
  return id === null || by === null
    ? prepareNew(services, document, basename(path))
    : prepareInto(services, document, id, by);
}

function previewOf({ token, prepared }: Chosen, fileName: string): WordPreview {
  const { preview, lines, template } = prepared;
  return {
    ...preview,
    token,
    fileName,
    form: template.name,
    lines: lines.map(({ changes: _, ...line }) => line),
  };
}

async function store(
  services: Services,
  { prepared, by }: Chosen,
  { lines, about }: Parsed<'word-import.store'>,
  caller: Caller,
): Promise<WordStored> {
  const changes = changesOf(prepared, lines);
  const { id } = prepared.conversation;
  if (by === null) {
    if (about === null) throw new Failure('call.invalid');
    return { id: await storeNew(services, prepared, changes, about), open: null };
  }
  const seat = services.seats.at(caller, id);
  // Somebody else may have sat down since.
  if (seat.side !== by) throw new Failure('word.outdated');
  const open = await services.conversations.changeAll(id, seat, changes, prepared.revision);
  return { id, open };
}
