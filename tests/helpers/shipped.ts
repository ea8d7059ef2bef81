import { readdirSync } from 'node:fs';
import { templateSchema, type Template } from '#domain/template.ts';
import { readJson } from './files.ts';

const FOLDER = 'resources/templates';

/** Every form that comes with the program. */
export function shippedTemplates(): Template[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json') && name !== 'template.schema.json')
    .map((name) => templateSchema.parse(readJson(`${FOLDER}/${name}`)));
}
