import type { Language } from '../language-names.ts';
import { LEVELS } from '../person.ts';
import type { Arena, Template } from '../template.ts';
import { freeId, freshId, slugOf } from './draft-ids.ts';
import { newSection } from './draft-section.ts';
import { DRAFT_WORDS } from './draft-words.ts';

/** An arena in which nothing is written. */
export function newArena(id: string): Arena {
  return { id, name: '', chartName: '', definition: '', guidance: {}, statements: [] };
}

/** The id of a new form, made from its name. */
export function formId(name: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(name);
  return freeId(slug === '' ? 'form' : slug, taken);
}

/** A small form to begin from: three arenas without names, and the usual parts. */
export function emptyForm(id: string, name: string, language: Language): Template {
  const words = DRAFT_WORDS[language];
  const taken = new Set<string>(LEVELS);
  const arenas = Array.from({ length: 3 }, () => {
    const fresh = freshId(taken);
    taken.add(fresh);
    return newArena(fresh);
  });
  const kinds = ['examples', 'ratings', 'focus', 'plan'] as const;
  return {
    format: 1,
    id,
    version: 1,
    language,
    name,
    title: name,
    owner: '',
    scale: {
      min: 0,
      max: 10,
      step: 1,
      start: 0,
      lowWords: words.low,
      highWords: words.high,
      notRelevant: false,
    },
    levels: LEVELS.map((level, at) => ({ id: level, name: words.levels[at] ?? level })),
    phases: [],
    arenas,
    radarOrder: arenas.map((arena) => arena.id),
    sections: kinds.map((kind) => newSection(kind, language, taken)),
  };
}

/** The form under another id and name, as the first version of a form of its own. */
export function copyOf(template: Template, id: string, name: string): Template {
  const title = template.title === template.name ? name : template.title;
  return { ...template, id, version: 1, name, title };
}
