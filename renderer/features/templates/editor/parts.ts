import type { FormPath } from '#domain/draft/edit-draft.ts';
import type { Template } from '#domain/template.ts';

/** A part of the editor; the address names it. */
export type Part =
  | { readonly kind: SinglePart }
  | { readonly kind: 'arena'; readonly id: string }
  | { readonly kind: 'section'; readonly at: number };

const SINGLE = [
  'about',
  'scale',
  'levels',
  'arenas',
  'phases',
  'sections',
  'form',
  'document',
  'publish',
] as const;
type SinglePart = (typeof SINGLE)[number];

/** The parts of that draft, in the order of the list beside it. */
export function partsOf({ arenas, sections }: Template): Part[] {
  return [
    { kind: 'about' },
    { kind: 'scale' },
    { kind: 'levels' },
    { kind: 'arenas' },
    ...arenas.map(({ id }) => ({ kind: 'arena', id }) as const),
    { kind: 'sections' },
    ...sections.map((_, at) => ({ kind: 'section', at }) as const),
    { kind: 'phases' },
    { kind: 'form' },
    { kind: 'document' },
    { kind: 'publish' },
  ];
}

/** The name of the part in the address. */
export function partName(part: Part): string {
  if (part.kind === 'arena') return `arena-${part.id}`;
  return part.kind === 'section' ? `section-${part.at + 1}` : part.kind;
}

/** The part with that name; where it is gone, the list that it stood in. */
export function readPart(name: string | undefined, template: Template): Part {
  const found = partsOf(template).find((part) => partName(part) === name);
  if (found !== undefined) return found;
  if (name?.startsWith('arena-') === true) return { kind: 'arenas' };
  return { kind: name?.startsWith('section-') === true ? 'sections' : 'about' };
}

/** The part in which the field at that path stands. */
export function partOfPath(path: FormPath, template: Template): Part {
  const [first, at] = path;
  if (first === 'arenas' && typeof at === 'number') {
    const arena = template.arenas[at];
    return arena === undefined ? { kind: 'arenas' } : { kind: 'arena', id: arena.id };
  }
  if (first === 'sections' && typeof at === 'number' && at < template.sections.length)
    return { kind: 'section', at };
  switch (first) {
    case 'arenas':
    case 'radarOrder':
      return { kind: 'arenas' };
    case 'scale':
    case 'levels':
    case 'phases':
    case 'sections':
      return { kind: first };
    default:
      return { kind: 'about' };
  }
}
