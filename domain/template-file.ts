import type { Template } from './template.ts';

/** The file that describes forms to editors; it lies beside those that come with the program. */
export const SCHEMA_FILE = 'template.schema.json';

/** What a file of a form may take up, in bytes. */
export const TEMPLATE_FILE_LIMIT = 10 * 1024 * 1024;

/** What is read from a file, without the line that names its description. */
export function withoutSchema(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== '$schema'));
}

/** A form as a file that people can read. */
export function templateFile(template: Template): string {
  return `${JSON.stringify({ $schema: SCHEMA_FILE, ...template }, null, 2)}\n`;
}
