import type { Db } from '#db/schema/schema.ts';
import type { Template } from '#domain/template.ts';
import { Failure } from '#main/failure.ts';
import { allForms, readForm } from '#main/templates/shelf.ts';
import type { Packs } from '#main/templates/packs.ts';

/** The newest version of every form that this PC knows. */
export async function knownForms(db: Db, packs: Packs): Promise<Template[]> {
  const sources = { program: { db: () => db }, packs };
  const newest = (await allForms(sources)).flatMap(({ id, versions }) =>
    versions.slice(0, 1).map(({ version }) => ({ id, version })),
  );
  return Promise.all(newest.map((version) => readForm(sources, version)));
}

/** That version, or null where this PC has none. */
export async function formIfKnown(
  db: Db,
  packs: Packs,
  id: string,
  version: number,
): Promise<Template | null> {
  try {
    return await readForm({ program: { db: () => db }, packs }, { id, version });
  } catch (error) {
    if (error instanceof Failure && error.code === 'not-found') return null;
    throw error;
  }
}
