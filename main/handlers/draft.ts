import {
  deleteDraft,
  insertDraft,
  publishDraft,
  readDraft,
  saveDraft,
  stepDraft,
} from '#db/queries/template-draft.ts';
import { copyOf, emptyForm, formId } from '#domain/draft/begin-draft.ts';
import { idsIn, settleIds } from '#domain/draft/draft-ids.ts';
import { troublesIn } from '#domain/draft/draft-troubles.ts';
import { templateSchema, type Template } from '#domain/template.ts';
import { Failure } from '#main/failure.ts';
import type { HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';
import { allForms, readForm } from '#main/templates/shelf.ts';
import type { OpenDraft, Parsed, Stored } from '#preload/contract.ts';

type Names =
  | 'draft.begin'
  | 'draft.read'
  | 'draft.save'
  | 'draft.undo'
  | 'draft.redo'
  | 'draft.remove'
  | 'draft.publish';

export const draftHandlers = (services: Services): HandlersOf<Names> => {
  const { program } = services;
  const step = async (id: string, by: -1 | 1) => {
    await stepDraft(program.db(), id, by);
    return openDraft(services, id);
  };
  return {
    'draft.begin': (wish) => begin(services, wish),
    'draft.read': ({ id }) => openDraft(services, id),
    'draft.save': (edit) => save(services, edit),
    'draft.undo': ({ id }) => step(id, -1),
    'draft.redo': ({ id }) => step(id, 1),
    'draft.remove': async ({ id }) => {
      await deleteDraft(program.db(), id);
      return {};
    },
    'draft.publish': (wish) => publish(services, wish),
  };
};

/** The draft of that form as the window shows it. @throws Failure `not-found` */
export async function openDraft(services: Services, id: string): Promise<OpenDraft> {
  const draft = await readDraft(services.program.db(), id);
  if (draft === null) throw new Failure('not-found');
  return { ...draft, next: await nextVersion(services, id) };
}

async function nextVersion(services: Services, id: string): Promise<number> {
  const form = (await allForms(services)).find((one) => one.id === id);
  return (form?.versions[0]?.version ?? 0) + 1;
}

/** A form has one draft at most: where it has one already, that one is gone on with. */
async function begin(
  services: Services,
  wish: Parsed<'draft.begin'>,
): Promise<{ readonly id: string }> {
  const db = services.program.db();
  if (wish.as === 'version' && (await readDraft(db, wish.id)) !== null) return { id: wish.id };
  const template = await firstBody(services, wish);
  await insertDraft(db, template, new Date().toISOString());
  return { id: template.id };
}

async function firstBody(services: Services, wish: Parsed<'draft.begin'>): Promise<Template> {
  if (wish.as === 'version')
    return { ...(await readForm(services, wish)), version: await nextVersion(services, wish.id) };
  const { name, language, from } = wish;
  const id = formId(name, new Set((await allForms(services)).map((form) => form.id)));
  if (from === null) return emptyForm(id, name, language);
  return copyOf(await readForm(services, from), id, name);
}

async function save(
  { program }: Services,
  { template, revision, gesture }: Parsed<'draft.save'>,
): Promise<Stored> {
  const db = program.db();
  const at = new Date().toISOString();
  const isStored = await saveDraft(db, { template, revision, gesture, at });
  if (isStored) return { revision: revision + 1, canUndo: true, canRedo: false };
  const there = await readDraft(db, template.id);
  throw new Failure(there === null ? 'not-found' : 'draft.outdated');
}

async function publish(
  services: Services,
  { id, revision }: Parsed<'draft.publish'>,
): Promise<{ readonly version: number }> {
  const draft = await openDraft(services, id);
  const version = draft.next;
  const kept = version === 1 ? new Set<string>() : idsIn(await newestOf(services, id, version - 1));
  const template = settleIds({ ...draft.template, version }, kept);
  if (troublesIn(template).length > 0) throw new Failure('draft.troubles');
  const published = { template: templateSchema.parse(template), revision };
  if (!(await publishDraft(services.program.db(), published))) throw new Failure('draft.outdated');
  return { version };
}

function newestOf(services: Services, id: string, version: number): Promise<Template> {
  return readForm(services, { id, version });
}
