import { existsSync } from 'node:fs';
import { readPersonFiling } from '#db/queries/person-case.ts';
import { readSetting } from '#db/queries/setting.ts';
import { listTalks } from '#db/queries/talk.ts';
import { hasRadar, usualParts, type DocumentChoice } from '#domain/document-choice.ts';
import type { FilingPlace } from '#domain/filing/places.ts';
import { filingSettingsSchema, NO_FILING_SETTINGS } from '#domain/filing/settings.ts';
import type { Language } from '#domain/language.ts';
import { Batch, type BatchFile, type BatchOrder } from '#main/documents/batch.ts';
import {
  DOCUMENT_FORMATS,
  ENDINGS,
  makeConversationDocument,
  stemOf,
  writersOf,
  type DocumentFormat,
} from '#main/documents/conversation-document.ts';
import { documentSource } from '#main/documents/letterhead.ts';
import { radarPicture } from '#main/documents/radar-picture.ts';
import { fileErrorCode } from '#main/documents/save.ts';
import { Failure } from '#main/failure.ts';
import { sha256Of } from '#main/filing/hash.ts';
import { metadataJson } from '#main/filing/metadata.ts';
import { planPlace, type FilingGround } from '#main/filing/plan.ts';
import type { HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';
import { dayOf } from '#main/today.ts';
import type { Channel, OpenConversation, Parsed } from '#preload/contract.ts';

type Profile = Parsed<'batch.begin'>['profile'];
type Names = Extract<Channel, `batch.${string}`>;

/**
 * Documents of a whole year. Nobody sits anywhere for it, so it holds no more than what anybody at
 * this PC can open without a PIN: talks that have begun, as both see them together. The pay
 * statement is never in it.
 */
export const batchHandlers = (services: Services): HandlersOf<Names> => {
  const batch = new Batch();
  return {
    'batch.count': async ({ year }) => ({
      count: (await listTalks(services.program.db(), year)).length,
    }),
    'batch.begin': async (wish) => {
      await begin(services, batch, wish);
      return batch.state();
    },
    'batch.look': () => Promise.resolve(batch.state()),
    'batch.cancel': () => {
      batch.cancel();
      return Promise.resolve(batch.state());
    },
    'batch.reveal': async () => {
      const folder = batch.folder();
      if (folder === null || !existsSync(folder)) throw new Failure('file.no-folder');
      await services.desk.showFolder(folder);
      return { saved: true };
    },
  };
};

const TEXTS: Readonly<Record<Language, { readonly title: string; readonly folder: string }>> = {
  da: { title: 'Vælg en mappe til årets dokumenter', folder: 'Ledersamtaler' },
  nb: { title: 'Velg en mappe for årets dokumenter', folder: 'Ledersamtaler' },
  en: { title: 'Choose a folder for the documents of the year', folder: 'Leader talks' },
};

async function begin(
  services: Services,
  batch: Batch,
  { year, profile }: Parsed<'batch.begin'>,
): Promise<void> {
  const { desk, settings, program } = services;
  const { title, folder } = TEXTS[settings.now().language];
  const within = await desk.askFolder(title);
  if (within === null) return;
  const ids = await listTalks(program.db(), year);
  const wish = { profile, now: new Date() };
  const draw: BatchOrder['draw'] = (id, free) => filesOf(services, id, wish, free);
  await batch
    .begin({ ids, within, name: `${folder} ${year}`, draw })
    .catch(async (error: unknown) => {
      throw new Failure(await fileErrorCode(error, within), { cause: error });
    });
}

/** Where the documents of each reader belong; that is what the metadata tells. */
const PLACES = {
  personal: 'personnel',
  manager: 'development',
  leader: 'leader-copy',
} as const satisfies Record<Profile, FilingPlace>;

/** Word, PDF, the radar and the metadata of one conversation. */
async function filesOf(
  services: Services,
  id: string,
  { profile, now }: { readonly profile: Profile; readonly now: Date },
  free: (name: string) => string,
): Promise<BatchFile[]> {
  const { program, conversations, press } = services;
  const shown = await conversations.open(id, 'joint');
  const source = await documentSource(program.db(), shown);
  const choice: DocumentChoice = { profile, parts: usualParts(source.template, profile) };
  const stem = free(stemOf(source, choice));
  const writers = writersOf(press);
  const documents = await Promise.all(
    DOCUMENT_FORMATS.map(async (format) => {
      const order = { choice, format, today: dayOf(now) };
      const { bytes } = await makeConversationDocument(source, order, writers);
      return { name: `${stem}.${ENDINGS[format]}`, bytes, format };
    }),
  );
  const radar = hasRadar(source.template)
    ? [{ name: `${stem}.svg`, bytes: await radarPicture(source, 'svg', press) }]
    : [];
  const metadata = await metadataOf(services, shown, documents, { place: PLACES[profile], now });
  return [...documents, ...radar, { name: `${stem}.json`, bytes: Buffer.from(metadata) }];
}

interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: DocumentFormat;
}

/** What a case system wants to know of the documents; nobody has filed them yet. */
async function metadataOf(
  { program }: Services,
  shown: OpenConversation,
  documents: readonly Made[],
  { place, now }: { readonly place: FilingPlace; readonly now: Date },
): Promise<string> {
  const db = program.db();
  const settings = (await readSetting(db, 'filing', filingSettingsSchema)) ?? NO_FILING_SETTINGS;
  const ground: FilingGround = {
    shown,
    settings,
    leader: await readPersonFiling(db, shown.leader.id),
    manager: await readPersonFiling(db, shown.manager.id),
    day: dayOf(now),
    version: () => Promise.resolve(1),
  };
  return metadataJson({
    shown,
    settings,
    planned: await planPlace(ground, place),
    documents: documents.map(({ name, bytes, format }) => ({
      name,
      format,
      size: bytes.length,
      sha256: sha256Of(bytes),
      head: bytes,
    })),
    byName: '',
    at: now.toISOString(),
  });
}
