import { readdirSync } from 'node:fs';
import { templateSchema, type Template } from '#domain/template.ts';
import { readJson } from './files.ts';

const FOLDER = 'resources/templates';

/** The names of all packs that are shipped, without their ending. */
export const PACKS: readonly string[] = readdirSync(new URL(`../../${FOLDER}`, import.meta.url))
  .filter((name) => name.endsWith('.json') && name !== 'template.schema.json')
  .map((name) => name.slice(0, -'.json'.length))
  .toSorted();

/** The form in that pack. */
export function packOf(name: string): Template {
  return templateSchema.parse(rawPack(name));
}

/** What stands in that pack, not read as a form. */
export function rawPack(name: string): unknown {
  return readJson(`${FOLDER}/${name}.json`);
}

/** Every form that comes with the program. */
export function shippedTemplates(): Template[] {
  return PACKS.map(packOf);
}
