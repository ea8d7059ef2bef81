import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { templateSchema, type Template } from '#domain/template.ts';
import type { TemplateLine } from '#preload/contract.ts';
import { Failure } from './failure.ts';
import { logError } from './log.ts';

/** One version of a form. */
type Version = Pick<Template, 'id' | 'version'>;

/** The forms that came with the program. */
export interface Packs {
  /**
   * The newest version of each form, by name. Damaged files and withdrawn versions are left out.
   * @throws Failure `template.damaged` where nothing but damaged ones is there
   */
  readonly list: (withdrawn?: readonly Version[]) => Promise<TemplateLine[]>;
  /** That version. @throws Failure `not-found`, or `template.damaged` where a file cannot be read */
  readonly read: (id: string, version: number) => Promise<Template>;
}

/** The template packs in a folder, read when they are first asked for. */
export function packsIn(folder: string): Packs {
  let reading: Promise<Found> | null = null;
  const found = () => (reading ??= readAll(folder));
  return {
    list: async (withdrawn = []) => {
      const { templates, damaged } = await found();
      if (templates.length === 0 && damaged > 0) throw new Failure('template.damaged');
      const offered = templates.filter((one) => !withdrawn.some((other) => isSame(one, other)));
      return offered.filter((one) => isNewest(one, offered)).map(toLine);
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
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const read = await Promise.all(names.map((name) => readPack(join(folder, name))));
  const templates = read.filter((template) => template !== null);
  return {
    templates: templates.toSorted((one, other) => one.name.localeCompare(other.name, 'da')),
    damaged: read.length - templates.length,
  };
}

async function readPack(path: string): Promise<Template | null> {
  try {
    return templateSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    logError('template', error);
    return null;
  }
}

function isSame(one: Version, other: Version): boolean {
  return one.id === other.id && one.version === other.version;
}

function isNewest({ id, version }: Template, all: readonly Template[]): boolean {
  return all.every((other) => other.id !== id || other.version <= version);
}

function toLine({ id, version, name, language }: Template): TemplateLine {
  return { id, version, name, language };
}
