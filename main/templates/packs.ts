import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SCHEMA_FILE, withoutSchema } from '#domain/template-file.ts';
import { templateSchema, type Template } from '#domain/template.ts';
import { Failure } from '../failure.ts';
import { logError } from '../log.ts';

/** The forms that came with the program. */
export interface Packs {
  /**
   * Every version, by name. Damaged files are left out.
   * @throws Failure `template.damaged` where nothing but damaged ones is there
   */
  readonly all: () => Promise<readonly Template[]>;
  /** That version. @throws Failure `not-found`, or `template.damaged` where a file cannot be read */
  readonly read: (id: string, version: number) => Promise<Template>;
}

/** The template packs in a folder, read when they are first asked for. */
export function packsIn(folder: string): Packs {
  let reading: Promise<Found> | null = null;
  const found = () => (reading ??= readAll(folder));
  return {
    all: async () => {
      const { templates, damaged } = await found();
      if (templates.length === 0 && damaged > 0) throw new Failure('template.damaged');
      return templates;
    },
    read: async (id, version) => {
      const { templates, damaged } = await found();
      const template = templates.find((one) => one.id === id && one.version === version);
      if (template === undefined) throw new Failure(damaged > 0 ? 'template.damaged' : 'not-found');
      return template;
    },
  };
}

interface Found {
  readonly templates: readonly Template[];
  /** How many files are none of our forms. */
  readonly damaged: number;
}

async function readAll(folder: string): Promise<Found> {
  const names = (await readdir(folder)).filter(
    (name) => name.endsWith('.json') && name !== SCHEMA_FILE,
  );
  const read = await Promise.all(names.map((name) => readPack(join(folder, name))));
  const templates = read.filter((template) => template !== null);
  return {
    templates: templates.toSorted((one, other) => one.name.localeCompare(other.name, 'da')),
    damaged: read.length - templates.length,
  };
}

async function readPack(path: string): Promise<Template | null> {
  try {
    return templateSchema.parse(withoutSchema(JSON.parse(await readFile(path, 'utf8'))));
  } catch (error) {
    logError('template', error);
    return null;
  }
}
