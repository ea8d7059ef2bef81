import { z } from 'zod';
import { assertNever } from '../result.ts';
import type { Section } from '../sections.ts';
import { draftSchema, type Template } from '../template.ts';
import { newArena } from './begin-draft.ts';
import { freshId, idsIn } from './draft-ids.ts';
import { newSection } from './draft-section.ts';

/** Where something stands in a form, as zod writes paths: `['arenas', 2, 'name']`. */
export type FormPath = readonly (string | number)[];

/** What a field of a form can hold. */
export type FieldValue = string | number | boolean | null | readonly string[];

/** One action of the editor. */
export type DraftEdit =
  | { readonly kind: 'set'; readonly path: FormPath; readonly value: FieldValue }
  /** To the end of the list there. */
  | { readonly kind: 'add'; readonly path: FormPath }
  | { readonly kind: 'add-section'; readonly section: Section['kind'] }
  | { readonly kind: 'remove'; readonly path: FormPath }
  /** To that place among the others of its list. */
  | { readonly kind: 'move'; readonly path: FormPath; readonly to: number };

/**
 * The draft after the edit. Whatever is asked, it is of the right shape: an edit that would spoil
 * it, or that leads to nothing, leaves the very same draft.
 */
export function editDraft(draft: Template, edit: DraftEdit): Template {
  const edited = draftSchema.safeParse(applied(draft, edit));
  return edited.success ? repaired(edited.data) : draft;
}

/** Whether the edit would change something. */
export function canEdit(draft: Template, edit: DraftEdit): boolean {
  return editDraft(draft, edit) !== draft;
}

/** What stands there; undefined where nothing does. */
export function valueAt(value: unknown, path: FormPath): unknown {
  const [key, ...rest] = path;
  return key === undefined ? value : valueAt(childOf(value, key), rest);
}

function applied(draft: Template, edit: DraftEdit): unknown {
  switch (edit.kind) {
    case 'set':
      return withFollowers(draft, edit.path, edit.value);
    case 'add':
      return changedAt(draft, edit.path, (list) => {
        const item = newItem(draft, edit.path);
        return Array.isArray(list) && item !== null ? [...items(list), item] : undefined;
      });
    case 'add-section':
      return {
        ...draft,
        sections: [...draft.sections, newSection(edit.section, draft.language, idsIn(draft))],
      };
    case 'remove':
      return inList(draft, edit.path, (list, at) => list.toSpliced(at, 1));
    case 'move':
      return inList(draft, edit.path, (list, at) => {
        const { to } = edit;
        if (to < 0 || to >= list.length || to === at) return undefined;
        return list.toSpliced(at, 1).toSpliced(to, 0, list[at]);
      });
    default:
      return assertNever(edit);
  }
}

/** Names that another one follows as long as it says the same. */
const FOLLOWERS: readonly { readonly of: RegExp; readonly name: string }[] = [
  { of: /^name$/, name: 'title' },
  { of: /^arenas\.\d+\.name$/, name: 'chartName' },
  { of: /^sections\.\d+\.prompts\.\d+\.heading$/, name: 'short' },
];

function withFollowers(draft: Template, path: FormPath, value: FieldValue): unknown {
  const old = valueAt(draft, path);
  // Only guidance has entries that are not there yet.
  if (old === undefined && path.at(-2) !== 'guidance') return undefined;
  const set = changedAt(draft, path, () => value);
  const follower = FOLLOWERS.find(({ of }) => of.test(path.join('.')));
  if (follower === undefined) return set;
  const other = [...path.slice(0, -1), follower.name];
  const said = valueAt(draft, other);
  return said === '' || said === old ? changedAt(set, other, () => value) : set;
}

/** A new item for the list there; null where nothing can be added to it so. */
function newItem(draft: Template, path: FormPath): unknown {
  const id = freshId(idsIn(draft));
  switch (path.at(-1)) {
    case 'levels':
      return { id, name: '' };
    case 'phases':
      return { name: '', tasks: [] };
    case 'tasks':
      return { who: 'both', text: '' };
    case 'arenas':
      return newArena(id);
    case 'statements':
      return { id, text: '', points: [] };
    case 'prompts':
      return { id, heading: '', short: '' };
    case 'columns':
      return { id, heading: '' };
    case 'groups': {
      const list = { heading: '', rows: 3 };
      return { id, heading: '', key: list, other: list };
    }
    case 'questions':
      return { id, text: '' };
    default:
      return null;
  }
}

/** Draws together what hangs together: arenas and radar, levels and guidance, columns and due date. */
function repaired(draft: Template): Template {
  const arenas = new Set(draft.arenas.map(({ id }) => id));
  const levels = new Set(draft.levels.map(({ id }) => id));
  const placed = draft.radarOrder.filter((id) => arenas.has(id));
  return {
    ...draft,
    radarOrder: [...new Set([...placed, ...arenas])],
    arenas: draft.arenas.map((arena) => ({
      ...arena,
      guidance: Object.fromEntries(
        Object.entries(arena.guidance).filter(
          ([level, points]) => levels.has(level) && points.length > 0,
        ),
      ),
    })),
    sections: draft.sections.map((part) => {
      if (part.kind !== 'plan' || part.columns.some(({ id }) => id === part.due)) return part;
      return { ...part, due: part.columns.at(-1)?.id ?? part.due };
    }),
  };
}

const recordSchema = z.record(z.string(), z.unknown());
const items = (list: unknown): unknown[] => z.array(z.unknown()).parse(list);

function childOf(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === 'number' ? items(value)[key] : undefined;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return recordSchema.parse(value)[key];
}

/** The value with another one at the path; undefined where the path leads nowhere. */
function changedAt(value: unknown, path: FormPath, change: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  const child = changedAt(childOf(value, key), rest, change);
  if (child === undefined) return undefined;
  if (Array.isArray(value)) {
    const list = items(value);
    return typeof key === 'number' && key in list ? list.with(key, child) : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  return { ...value, [key]: child };
}

function inList(
  draft: Template,
  path: FormPath,
  change: (list: unknown[], at: number) => unknown[] | undefined,
): unknown {
  const at = path.at(-1);
  if (typeof at !== 'number') return undefined;
  return changedAt(draft, path.slice(0, -1), (list) =>
    Array.isArray(list) && at >= 0 && at < list.length ? change(items(list), at) : undefined,
  );
}
