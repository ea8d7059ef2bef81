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

/** The versions on which no new conversation may begin. */
export function listWithdrawn(db: ReadDb): Promise<Pick<TemplateRow, 'id' | 'version'>[]> {
  return db
    .selectFrom('template')
    .select(['id', 'version'])
    .where('status', '=', 'withdrawn')
    .execute();
}

/** The newest published version of each form, by name. */
export async function listTemplates(db: ReadDb): Promise<TemplateRow[]> {
  const rows = await db
    .selectFrom('template')
    .select(['id', 'name', 'language'])
    .select(({ fn }) => fn.max('version').as('version'))
    .where('status', '=', 'published')
    .groupBy('id')
    .orderBy('name')
    .execute();
  return rows.map((row) => ({ ...row, language: languageSchema.parse(row.language) }));
}
