import type { Template } from '../template.ts';

/** Longest id made from a name; room is left for a number behind it. */
const LONGEST = 40;

/** Letters that do not come apart into a plain letter and its mark. */
const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss', đ: 'd' };

/** An id that stands for no name yet. What has one gets another when the form is published. */
const FRESH = /^new-\d+$/;

/** A name as an id: lower-case letters, figures and hyphens; empty where nothing of it is left. */
export function slugOf(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[æøåßđ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug === '' ? (words[0] ?? '').slice(0, LONGEST) : slug;
}

/** The wanted id, or the first that is free with a number behind it. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  const isFree = (id: string) => !taken.has(id) && id !== 'constructor';
  if (isFree(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const id = `${wanted}-${number}`;
    if (isFree(id)) return id;
  }
}

/** An id for something that has no name yet. */
export function freshId(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = `new-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** What in the form has an id, and the name that an id is made from. */
function named(template: Template): { readonly id: string; readonly name: string }[] {
  const { levels, arenas, sections } = template;
  return [
    ...levels,
    ...arenas.flatMap((arena) => [
      arena,
      ...arena.statements.map(({ id, text }) => ({ id, name: text })),
    ]),
    ...sections.flatMap((part) => {
      if (part.kind === 'examples')
        return part.prompts.map(({ id, short }) => ({ id, name: short }));
      if (part.kind === 'plan')
        return part.columns.map(({ id, heading }) => ({ id, name: heading }));
      if (part.kind === 'findings')
        return part.groups.map(({ id, heading }) => ({ id, name: heading }));
      if (part.kind === 'questions')
        return part.questions.map(({ id, text }) => ({ id, name: text }));
      return [];
    }),
  ];
}

/** Every id in the form. */
export function idsIn(template: Template): Set<string> {
  return new Set(named(template).map(({ id }) => id));
}

/**
 * The form with an id made from its name for everything that is new, so that a file of it can be
 * read by people.
 * @param kept the ids of the version before, which stay: answers are kept under them
 */
export function settleIds(
  template: Template,
  kept: ReadonlySet<string> = new Set<string>(),
): Template {
  const taken = idsIn(template);
  const names = new Map<string, string>();
  for (const { id, name } of named(template)) {
    if (!FRESH.test(id) || kept.has(id) || names.has(id)) continue;
    const slug = slugOf(name);
    const settled = freeId(slug === '' ? 'item' : slug, taken);
    taken.add(settled);
    names.set(id, settled);
  }
  return names.size === 0 ? template : renamed(template, (id) => names.get(id) ?? id);
}

function renamed(template: Template, to: (id: string) => string): Template {
  const one = <Item extends { readonly id: string }>(item: Item): Item => ({
    ...item,
    id: to(item.id),
  });
  return {
    ...template,
    levels: template.levels.map(one),
    arenas: template.arenas.map((arena) => ({
      ...one(arena),
      guidance: Object.fromEntries(
        Object.entries(arena.guidance).map(([level, points]) => [to(level), points]),
      ),
      statements: arena.statements.map(one),
    })),
    radarOrder: template.radarOrder.map(to),
    sections: template.sections.map((part) => {
      if (part.kind === 'examples') return { ...part, prompts: part.prompts.map(one) };
      if (part.kind === 'plan')
        return { ...part, columns: part.columns.map(one), due: to(part.due) };
      if (part.kind === 'findings') return { ...part, groups: part.groups.map(one) };
      if (part.kind === 'questions') return { ...part, questions: part.questions.map(one) };
      return part;
    }),
  };
}
