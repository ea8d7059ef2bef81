import { listDrafts } from '#db/queries/template-draft.ts';
import {
  listArchived,
  listVersions,
  readTemplate,
  saveTemplate,
  type VersionRow,
} from '#db/queries/template.ts';
import type { Db } from '#db/schema/schema.ts';
import { languageSchema } from '#domain/language.ts';
import type { Template } from '#domain/template.ts';
import type { FormLine, TemplateLine, VersionLine } from '#preload/contract.ts';
import { Failure } from '../failure.ts';
import type { Packs } from './packs.ts';

/** Where forms come from: those that came with the program, and those made or taken in here. */
export interface Sources {
  readonly program: { readonly db: () => Db };
  readonly packs: Packs;
}

/** One version of a form. */
type Version = Pick<Template, 'id' | 'version'>;

/** A published version, wherever it comes from. */
type Published = Omit<VersionRow, 'status'> & Pick<VersionLine, 'shipped' | 'withdrawn'>;

/** Every form with all its versions and its draft, by name. */
export async function allForms({ program, packs }: Sources): Promise<FormLine[]> {
  const db = program.db();
  const published = merged(await packs.all(), await listVersions(db));
  const drafts = await listDrafts(db);
  const archived = new Set(await listArchived(db));
  const ids = new Set([...published, ...drafts].map(({ id }) => id));
  const lines = [...ids].flatMap((id): FormLine[] => {
    const versions = published
      .filter((one) => one.id === id)
      .toSorted((one, other) => other.version - one.version);
    const draft = drafts.find((one) => one.id === id);
    const shown = versions[0] ?? draft;
    if (shown === undefined) return [];
    const offered = versions.find(({ withdrawn }) => !withdrawn);
    return [
      {
        id,
        name: shown.name,
        language: languageSchema.parse(shown.language),
        owner: shown.owner,
        versions: versions.map(toVersionLine),
        draftChanged: draft?.changedAt ?? null,
        archived: archived.has(id),
        offered: archived.has(id) ? null : (offered?.version ?? null),
      },
    ];
  });
  return lines.toSorted((one, other) => one.name.localeCompare(other.name, 'da'));
}

/** The newest version of each form that new conversations may begin on, by name. */
export async function offeredForms(sources: Sources): Promise<TemplateLine[]> {
  return (await allForms(sources)).flatMap(({ id, offered, versions, language }) => {
    const line = versions.find(({ version }) => version === offered);
    return line === undefined ? [] : [{ id, version: line.version, name: line.name, language }];
  });
}

/**
 * That version: the stored one where there is one, since it never changes; else the pack's.
 * @throws Failure `not-found`, `template.damaged`
 */
export async function readForm(
  { program, packs }: Sources,
  { id, version }: Version,
): Promise<Template> {
  return (await readTemplate(program.db(), id, version)) ?? packs.read(id, version);
}

/** The leader levels that the offered forms speak of: each id with every name that it has there. */
export async function knownLevels(sources: Sources): Promise<Template['levels']> {
  const lines = await offeredForms(sources);
  const forms = await Promise.all(lines.map((line) => readForm(sources, line)));
  const levels = forms.flatMap((form) => form.levels);
  const isSame = (one: (typeof levels)[number], other: (typeof levels)[number]) =>
    one.id === other.id && one.name === other.name;
  return levels.filter((level, at) => levels.findIndex((one) => isSame(one, level)) === at);
}

/** As `readForm`, and keeps it in the database from now on: something is about to rest on it. */
export async function keepForm(sources: Sources, version: Version): Promise<Template> {
  const template = await readForm(sources, version);
  await saveTemplate(sources.program.db(), template);
  return template;
}

/** The version for a new conversation. @throws Failure as `readForm`, `template.withdrawn` */
export async function formToBegin(sources: Sources, version: Version): Promise<Template> {
  const form = (await allForms(sources)).find(({ id }) => id === version.id);
  const line = form?.versions.find((one) => one.version === version.version);
  if (form?.archived === true || line?.withdrawn === true) throw new Failure('template.withdrawn');
  return keepForm(sources, version);
}

function merged(packs: readonly Template[], stored: readonly VersionRow[]): Published[] {
  const isShipped = ({ id, version }: Version) =>
    packs.some((pack) => pack.id === id && pack.version === version);
  const isStored = ({ id, version }: Version) =>
    stored.some((row) => row.id === id && row.version === version);
  return [
    ...stored.map(({ status, ...row }) => ({
      ...row,
      shipped: isShipped(row),
      withdrawn: status === 'withdrawn',
    })),
    ...packs
      .filter((pack) => !isStored(pack))
      .map(({ id, version, name, language, owner }) => ({
        id,
        version,
        name,
        language,
        owner,
        uses: 0,
        shipped: true,
        withdrawn: false,
      })),
  ];
}

function toVersionLine({ version, name, shipped, withdrawn, uses }: Published): VersionLine {
  return { version, name, shipped, withdrawn, uses };
}
