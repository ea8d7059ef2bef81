import { listTemplates, readTemplate } from '#db/queries/template.ts';
import type { Db } from '#db/schema/schema.ts';
import type { Template } from '#domain/template.ts';
import { Failure } from '#main/failure.ts';
import type { Packs } from '#main/templates.ts';

/** The newest version of every form that this PC knows. */
export async function knownForms(db: Db, packs: Packs): Promise<Template[]> {
  const shipped = await packs.list();
  const stored = await listTemplates(db);
  const newest = new Map<string, number>();
  for (const { id, version } of [...shipped, ...stored])
    newest.set(id, Math.max(version, newest.get(id) ?? 0));
  return Promise.all([...newest].map(([id, version]) => formOf(db, packs, id, version)));
}

/** That version of a form. @throws Failure `not-found` where this PC has none, `template.damaged` */
async function formOf(db: Db, packs: Packs, id: string, version: number): Promise<Template> {
  return (await readTemplate(db, id, version)) ?? packs.read(id, version);
}

/** That version, or null where this PC has none. */
export async function formIfKnown(
  db: Db,
  packs: Packs,
  id: string,
  version: number,
): Promise<Template | null> {
  try {
    return await formOf(db, packs, id, version);
  } catch (error) {
    if (error instanceof Failure && error.code === 'not-found') return null;
    throw error;
  }
}
