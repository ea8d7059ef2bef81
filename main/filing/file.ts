import { join } from 'node:path';
import {
  intendFiling,
  nextVersion,
  settleFiling,
  type IntendedFiling,
} from '#db/queries/filing.ts';
import type { Db } from '#db/schema/schema.ts';
import { isCase } from '#domain/filing/places.ts';
import { systemName, type FilingSettings } from '#domain/filing/settings.ts';
import type { IsoDate } from '#domain/date.ts';
import { fileErrorCode } from '#main/documents/save.ts';
import { systemCode } from '#main/failure.ts';
import { writeNew } from '#main/files/write-new.ts';
import { logError } from '#main/log.ts';
import type { FilingReason, OpenConversation } from '#preload/contract.ts';
import { arkivmelding } from './arkivmelding.ts';
import type { Draw } from './draw.ts';
import { sha256Of } from './hash.ts';
import { makeFolders } from './make-folders.ts';
import { metadataJson, metadataXml, type FiledDocument, type MetadataSource } from './metadata.ts';
import type { PlannedPlace } from './plan.ts';
import { settleByDisk, temporaryOf } from './settle.ts';

/** What filing works with. */
export interface FilingTools {
  readonly db: Db;
  readonly draw: Draw;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** One press of *Gem på sagen*. */
export interface FilingOrder {
  readonly batch: string;
  readonly shown: OpenConversation;
  readonly side: 'manager' | 'joint';
  readonly settings: FilingSettings;
  readonly pay: boolean;
  readonly today: IsoDate;
}

/** What stands in a line of the log whatever file it is. */
type LineBase = Omit<
  IntendedFiling,
  'id' | 'document' | 'format' | 'title' | 'path' | 'version' | 'size' | 'sha256' | 'intendedAt'
>;

/** A file to be, as it will lie on disk. */
interface Sheet {
  readonly document: string;
  readonly format: string;
  readonly title: string;
  readonly version: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Files what was planned for one place: the documents, and on a case the metadata of those that
 * lie there now. Every file has its line in the log before it is written. The first that fails
 * ends it: the metadata then tells of what was written before.
 * @returns the ids of the lines, in order
 * @throws Failure where a document cannot be drawn or the log cannot be written; then nothing of
 *   it is under a final name without a line
 */
export async function filePlace(
  tools: FilingTools,
  order: FilingOrder,
  planned: PlannedPlace,
): Promise<string[]> {
  const sheets = await drawn(tools, order, planned);
  const base = lineBase(order, planned);
  const ids: string[] = [];
  const filed: FiledDocument[] = [];
  for (const { sheet, format } of sheets) {
    const { id, isThere } = await fileSheet(tools, base, planned, sheet);
    ids.push(id);
    if (!isThere) break;
    const { name, bytes } = sheet;
    filed.push({ name, format, size: bytes.length, sha256: sha256Of(bytes), head: bytes });
  }
  if (planned.metadata !== null && filed.length > 0) {
    const sheet = await metadataSheet(tools, order, planned, planned.metadata, filed);
    ids.push((await fileSheet(tools, base, planned, sheet)).id);
  }
  return ids;
}

async function drawn({ draw }: FilingTools, order: FilingOrder, planned: PlannedPlace) {
  const { place, title, version, files } = planned;
  const sheets = [];
  for (const { format, name } of files) {
    const bytes = await draw(order.shown, { place, format, pay: order.pay, today: order.today });
    const sheet: Sheet = { document: place, format, title, version, name, bytes };
    sheets.push({ sheet, format });
  }
  return sheets;
}

function lineBase(order: FilingOrder, { place, caseNumber }: PlannedPlace): LineBase {
  const { batch, shown, side, settings } = order;
  const { leader, manager, conversation, revision } = shown;
  const person = place === 'manager-copy' ? manager : leader;
  return {
    batch,
    conversationId: conversation.id,
    place,
    bySide: side,
    byName: manager.name,
    forId: person.id,
    forName: person.name,
    system: isCase(place) ? systemName(settings) : '',
    caseNumber,
    revision,
  };
}

/**
 * Writes the intent, the file, and what became of it; the line tells the truth at every moment.
 * The folder is made before: if it is missing later, it is because it cannot be reached.
 */
async function fileSheet(
  tools: FilingTools,
  base: LineBase,
  planned: PlannedPlace,
  { bytes, name, ...sheet }: Sheet,
): Promise<{ id: string; isThere: boolean }> {
  const { db, now, newId } = tools;
  const filing: IntendedFiling = {
    ...base,
    ...sheet,
    id: newId(),
    path: join(planned.folder, name),
    size: bytes.length,
    sha256: sha256Of(bytes),
    intendedAt: now().toISOString(),
  };
  const { id, path } = filing;
  const obstacle = await makeFolders(planned.base, planned.folder).catch(caught);
  await intendFiling(db, filing);
  if (obstacle !== undefined) {
    const reason = await reasonOf(obstacle, path);
    await settleFiling(db, { id, reason, at: now().toISOString() });
    return { id, isThere: false };
  }
  const failure = await writeNew(path, bytes, temporaryOf(filing)).catch(caught);
  if (failure !== undefined) {
    await settleByDisk(db, filing, now, await reasonOf(failure, path));
    return { id, isThere: false };
  }
  await settleFiling(db, { id, reason: null, at: now().toISOString() });
  return { id, isThere: true };
}

/** What was thrown, as a value, once it is in the program's own log. */
function caught(error: unknown): { readonly error: unknown } {
  logError('filing', error);
  return { error };
}

async function reasonOf(
  { error }: { readonly error: unknown },
  path: string,
): Promise<FilingReason> {
  return systemCode(error) === 'EEXIST' ? 'filing.name-taken' : fileErrorCode(error, path);
}

async function metadataSheet(
  { db, now }: FilingTools,
  { shown, settings }: FilingOrder,
  planned: PlannedPlace,
  name: string,
  documents: readonly FiledDocument[],
): Promise<Sheet> {
  const byName = shown.manager.name;
  const source = { shown, settings, planned, documents, byName, at: now().toISOString() };
  const document = 'metadata';
  const conversationId = shown.conversation.id;
  return {
    document,
    format: settings.metadata,
    title: document,
    version: await nextVersion(db, { conversationId, place: planned.place, document }),
    name,
    bytes: Buffer.from(metadataText(source)),
  };
}

function metadataText(source: MetadataSource): string {
  switch (source.settings.metadata) {
    case 'json':
      return metadataJson(source);
    case 'xml':
      return metadataXml(source);
    case 'noark':
      return arkivmelding(source);
  }
}
