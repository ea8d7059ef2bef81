import { languageSchema, type Language } from '#domain/language.ts';
import { templateSchema, type Template } from '#domain/template.ts';
import { readJson } from '../read-json.ts';
import type { Db, ReadDb } from '../schema/schema.ts';

/** A form that a conversation can begin on. */
export interface TemplateRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly language: Language;
}

/** Stores a published version. One that is stored already stays as it is: versions never change. */
export async function saveTemplate(db: Db, template: Template): Promise<void> {
  const { id, version, name, language } = template;
  const body = JSON.stringify(template);
  await db
    .insertInto('template')
    .values({ id, version, name, language, status: 'published', body })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * That version of the form, or null.
 * @throws DatabaseError `template.damaged` when it no longer fits the schema
 */
export async function readTemplate(
  db: ReadDb,
  id: string,
  version: number,
): Promise<Template | null> {
  const row = await db
    .selectFrom('template')
    .select('body')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return row === undefined ? null : readJson(row.body, templateSchema, 'template.damaged');
}

/** One stored version, and how many conversations are held on it. */
export interface VersionRow extends TemplateRow {
  readonly owner: string;
  readonly status: 'published' | 'withdrawn';
  readonly uses: number;
}

/** Every stored version. */
export async function listVersions(db: ReadDb): Promise<VersionRow[]> {
  const rows = await db
    .selectFrom('template as form')
    .select(['form.id', 'form.version', 'form.name', 'form.language', 'form.status'])
    .select((eb) => [
      eb.fn<string | null>('json_extract', ['form.body', eb.val('$.owner')]).as('owner'),
      eb
        .selectFrom('conversation')
        .select(({ fn }) => fn.countAll<number>().as('uses'))
        .whereRef('template_id', '=', 'form.id')
        .whereRef('template_version', '=', 'form.version')
        .as('uses'),
    ])
    .execute();
  return rows.map((row) => ({
    ...row,
    language: languageSchema.parse(row.language),
    owner: row.owner ?? '',
    uses: row.uses ?? 0,
  }));
}

/** Offers that stored version for new conversations, or no longer. */
export async function setWithdrawn(
  db: Db,
  { id, version }: Pick<TemplateRow, 'id' | 'version'>,
  withdrawn: boolean,
): Promise<void> {
  await db
    .updateTable('template')
    .set({ status: withdrawn ? 'withdrawn' : 'published' })
    .where('id', '=', id)
    .where('version', '=', version)
    .execute();
}

/** Removes that version where no conversation is held on it. Whether it did. */
export async function deleteUnused(
  db: Db,
  { id, version }: Pick<TemplateRow, 'id' | 'version'>,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('template')
    .where('id', '=', id)
    .where('version', '=', version)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('conversation')
            .select('conversation.id')
            .whereRef('template_id', '=', 'template.id')
            .whereRef('template_version', '=', 'template.version'),
        ),
      ),
    )
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Puts the form away, or brings it back. */
export async function setArchived(db: Db, id: string, archived: boolean): Promise<void> {
  if (archived)
    await db
      .insertInto('archived_template')
      .values({ template_id: id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  else await db.deleteFrom('archived_template').where('template_id', '=', id).execute();
}

/** The ids of the forms that are put away. */
export async function listArchived(db: ReadDb): Promise<string[]> {
  const rows = await db.selectFrom('archived_template').select('template_id').execute();
  return rows.map(({ template_id: id }) => id);
}
