import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { insertDraft } from '#db/queries/template-draft.ts';
import { saveTemplate } from '#db/queries/template.ts';
import { copyOf } from '#domain/draft/begin-draft.ts';
import { troublesIn } from '#domain/draft/draft-troubles.ts';
import { freeId } from '#domain/draft/draft-ids.ts';
import { TEMPLATE_FILE_LIMIT, withoutSchema } from '#domain/template-file.ts';
import { templateSchema, type Template } from '#domain/template.ts';
import type { TemplateImport } from '#preload/contract.ts';
import { Failure } from '../failure.ts';
import { readWithin } from '../files/read-within.ts';
import type { Services } from '../services.ts';
import { allForms, readForm } from './shelf.ts';

/**
 * Takes in the form in that file, or says what is wrong with it and stores nothing.
 * @throws Failure `template.too-large`, `template.no-json`, `file.unreadable`
 */
export async function importForm(
  services: Pick<Services, 'program' | 'packs'>,
  path: string,
): Promise<TemplateImport> {
  const bytes = await readWithin(path, TEMPLATE_FILE_LIMIT, 'template.too-large');
  const data = withoutSchema(readJson(bytes));
  const troubles = troublesIn(data);
  if (troubles.length > 0) return { outcome: 'refused', file: basename(path), troubles };
  return store(services, templateSchema.parse(data));
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Failure('template.no-json', { cause: error });
  }
}

async function store(
  services: Pick<Services, 'program' | 'packs'>,
  template: Template,
): Promise<TemplateImport> {
  const db = services.program.db();
  const { id, version, name } = template;
  const forms = await allForms(services);
  const form = forms.find((one) => one.id === id);
  if (form?.versions.some((one) => one.version === version) !== true) {
    await saveTemplate(db, template);
    return { outcome: 'new', id, version, name };
  }
  if (isDeepStrictEqual(await readForm(services, template), template))
    return { outcome: 'same', id, version, name };
  const copy = copyOf(template, freeId(id, new Set(forms.map((one) => one.id))), name);
  await insertDraft(db, copy, new Date().toISOString());
  return { outcome: 'copy', id: copy.id, version: copy.version, name };
}
