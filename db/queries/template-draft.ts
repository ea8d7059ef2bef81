import { draftSchema, type Template } from '#domain/template.ts';
import { readJson } from '../read-json.ts';
import type { Db, ReadDb, Trx } from '../schema/schema.ts';
import { transact } from '../transaction.ts';

/** So many earlier bodies of a draft are kept. */
export const STEPS_KEPT = 100;

/** A draft as it stands, and whether there are steps to take back or to do again. */
export interface StoredDraft {
  readonly template: Template;
  readonly revision: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What there is to say about a draft in a list. */
export interface DraftRow {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly owner: string;
  readonly changedAt: string;
}

/** A draft after an edit, in place of the one with that revision. */
export interface DraftStep {
  readonly template: Template;
  readonly revision: number;
  readonly gesture: string;
  readonly at: string;
}

/** Stores a new draft. @throws the driver's error where the form has one already */
export async function insertDraft(db: Db, template: Template, at: string): Promise<void> {
  await transact(db, insert, { template, at });
}

async function insert(
  trx: Trx,
  { template, at }: { readonly template: Template; readonly at: string },
): Promise<void> {
  const { id } = template;
  await trx
    .insertInto('template_draft')
    .values({ template_id: id, revision: 0, place: 0, changed_at: at })
    .execute();
  await trx
    .insertInto('template_draft_body')
    .values({ template_id: id, place: 0, gesture: '', body: JSON.stringify(template) })
    .execute();
}

/** The draft of that form, or null. @throws DatabaseError `template.damaged` */
export async function readDraft(db: ReadDb, id: string): Promise<StoredDraft | null> {
  const row = await db
    .selectFrom('template_draft as draft')
    .innerJoin('template_draft_body as now', (join) =>
      join
        .onRef('now.template_id', '=', 'draft.template_id')
        .onRef('now.place', '=', 'draft.place'),
    )
    .select(['now.body', 'draft.revision', 'draft.place'])
    .where('draft.template_id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { first, last } = await db
    .selectFrom('template_draft_body')
    .select(({ fn }) => [fn.min('place').as('first'), fn.max('place').as('last')])
    .where('template_id', '=', id)
    .executeTakeFirstOrThrow();
  return {
    template: readJson(row.body, draftSchema, 'template.damaged'),
    revision: row.revision,
    canUndo: row.place > first,
    canRedo: row.place < last,
  };
}

/**
 * Stores the draft after an edit; edits of one gesture are one step. False where it has another
 * revision by now, or is gone: then nothing is stored.
 */
export function saveDraft(db: Db, step: DraftStep): Promise<boolean> {
  return transact(db, save, step);
}

async function save(trx: Trx, { template, revision, gesture, at }: DraftStep): Promise<boolean> {
  const { id } = template;
  const now = await trx
    .selectFrom('template_draft as draft')
    .innerJoin('template_draft_body as body', (join) =>
      join
        .onRef('body.template_id', '=', 'draft.template_id')
        .onRef('body.place', '=', 'draft.place'),
    )
    .select(['draft.place', 'body.gesture'])
    .where('draft.template_id', '=', id)
    .where('draft.revision', '=', revision)
    .executeTakeFirst();
  if (now === undefined) return false;
  const place = now.gesture === gesture ? now.place : now.place + 1;
  await trx
    .deleteFrom('template_draft_body')
    .where('template_id', '=', id)
    .where((eb) => eb.or([eb('place', '>=', place), eb('place', '<', place - STEPS_KEPT)]))
    .execute();
  await trx
    .insertInto('template_draft_body')
    .values({ template_id: id, place, gesture, body: JSON.stringify(template) })
    .execute();
  await trx
    .updateTable('template_draft')
    .set({ place, revision: revision + 1, changed_at: at })
    .where('template_id', '=', id)
    .execute();
  return true;
}

/** Goes one step back (-1) or forward (1), where there is one. */
export async function stepDraft(db: Db, id: string, by: -1 | 1): Promise<void> {
  await db
    .updateTable('template_draft')
    .set(({ eb }) => ({ place: eb('place', '+', by), revision: eb('revision', '+', 1) }))
    .where('template_id', '=', id)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('template_draft_body as body')
          .select('body.place')
          .whereRef('body.template_id', '=', 'template_draft.template_id')
          .whereRef('body.place', '=', eb('template_draft.place', '+', by)),
      ),
    )
    .execute();
}

/** Takes the draft away, with all its steps. */
export async function deleteDraft(db: Db, id: string): Promise<void> {
  await db.deleteFrom('template_draft').where('template_id', '=', id).execute();
}

/** Every draft. */
export function listDrafts(db: ReadDb): Promise<DraftRow[]> {
  return db
    .selectFrom('template_draft as draft')
    .innerJoin('template_draft_body as now', (join) =>
      join
        .onRef('now.template_id', '=', 'draft.template_id')
        .onRef('now.place', '=', 'draft.place'),
    )
    .select((eb) => [
      'draft.template_id as id',
      'draft.changed_at as changedAt',
      eb.fn<string>('json_extract', ['now.body', eb.val('$.name')]).as('name'),
      eb.fn<string>('json_extract', ['now.body', eb.val('$.language')]).as('language'),
      eb.fn<string>('json_extract', ['now.body', eb.val('$.owner')]).as('owner'),
    ])
    .execute();
}

/** The draft becomes that version of its form. False where it has another revision by now. */
export function publishDraft(
  db: Db,
  published: { readonly template: Template; readonly revision: number },
): Promise<boolean> {
  return transact(db, publish, published);
}

async function publish(
  trx: Trx,
  { template, revision }: { readonly template: Template; readonly revision: number },
): Promise<boolean> {
  const { id, version, name, language } = template;
  const { numDeletedRows } = await trx
    .deleteFrom('template_draft')
    .where('template_id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  if (numDeletedRows === 0n) return false;
  const body = JSON.stringify(template);
  await trx
    .insertInto('template')
    .values({ id, version, name, language, status: 'published', body })
    .execute();
  await trx.deleteFrom('archived_template').where('template_id', '=', id).execute();
  return true;
}
