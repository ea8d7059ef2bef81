import { createContext, useContext } from 'react';
import type { DraftEdit, FormPath } from '#domain/draft/edit-draft.ts';
import type { Trouble } from '#domain/draft/draft-troubles.ts';
import type { Template } from '#domain/template.ts';

/** What every part of the editor works on. */
export interface Editing {
  readonly id: string;
  readonly template: Template;
  /** What keeps it from being published, in the order of the form. */
  readonly troubles: readonly Trouble[];
  /** Whether empty fields are named as well: only once somebody wants to publish. */
  readonly strict: boolean;
  readonly edit: (edit: DraftEdit, gesture?: string) => void;
}

export const EditingContext = createContext<Editing | null>(null);

/** The draft on screen, and the way to edit it. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error('no draft is being edited here');
  return editing;
}

/** Names the field at that path, so that undo and the list of what is missing can lead there. */
export function placeAt(path: FormPath): string {
  return `form/${path.join('.')}`;
}

/** The problem of that very field, or null. */
export function troubleAt({ troubles, strict }: Editing, path: FormPath): Trouble | null {
  const wanted = path.join('.');
  const found = troubles.find((one) => one.path.join('.') === wanted);
  return found === undefined || (found.code === 'empty' && !strict) ? null : found;
}
