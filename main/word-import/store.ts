import { insertImported } from '#db/queries/imported.ts';
import { readPerson } from '#db/queries/person.ts';
import { saveTemplate } from '#db/queries/template.ts';
import type { Change } from '#domain/change.ts';
import type { NewConversation } from '#domain/conversation.ts';
import { randomUUID } from 'node:crypto';
import { applyAll } from '#main/apply-all.ts';
import { Failure } from '#main/failure.ts';
import type { Services } from '#main/services.ts';
import type { Prepared } from './prepare.ts';

/** The changes of those lines, in the order of the file. */
export function changesOf({ lines }: Prepared, wanted: readonly string[]): Change[] {
  const ids = new Set(wanted);
  return lines.flatMap(({ id, changes }) => (ids.has(id) ? changes : []));
}

/**
 * Stores a new conversation of an earlier year with those changes, as one step: all or nothing.
 * @returns its id
 * @throws Failure `person.is-own-manager`, `not-found`, or why a change is refused
 */
export async function storeNew(
  { program }: Services,
  { conversation, template }: Prepared,
  changes: readonly Change[],
  about: Omit<NewConversation, 'template' | 'date'>,
): Promise<string> {
  const db = program.db();
  if (about.leaderId === about.managerId) throw new Failure('person.is-own-manager');
  for (const id of [about.leaderId, about.managerId])
    if ((await readPerson(db, id)) === null) throw new Failure('not-found');
  await saveTemplate(db, template);
  const at = new Date().toISOString();
  const begun = { ...conversation, ...about };
  const step = { by: 'joint', gesture: randomUUID(), role: 'edit' } as const;
  const held = { conversation: begun, template, revision: 0 };
  const { after, entries } = applyAll(held, changes, step);
  await insertImported(db, { begun, template, at, after, entries });
  return begun.id;
}
