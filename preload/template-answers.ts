import type { Trouble } from '#domain/draft/draft-troubles.ts';
import type { Language } from '#domain/language.ts';
import type { Template } from '#domain/template.ts';

/** A form that a conversation can begin on. */
export interface TemplateLine {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly language: Language;
}

/** One published version of a form. */
export interface VersionLine {
  readonly version: number;
  readonly name: string;
  /** It came with the program. */
  readonly shipped: boolean;
  /** No new conversation begins on it. */
  readonly withdrawn: boolean;
  /** How many conversations are held on it. */
  readonly uses: number;
}

/** A form with its versions, and the one that somebody is writing. */
export interface FormLine {
  readonly id: string;
  /** Of the newest version, or of the draft where there is none. */
  readonly name: string;
  readonly language: Language;
  readonly owner: string;
  /** The newest first; none where the form was never published. */
  readonly versions: readonly VersionLine[];
  /** When the draft was changed last, as an ISO instant; null where there is none. */
  readonly draftChanged: string | null;
  /** Put away: nothing new begins on it. */
  readonly archived: boolean;
  /** The version that new conversations begin on; null where none does. */
  readonly offered: number | null;
}

/** A form that is being written. */
export interface OpenDraft {
  /** Of the right shape; names in it may be empty. */
  readonly template: Template;
  readonly revision: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The version that it becomes. */
  readonly next: number;
}

/** What became of a file of a form; null: nobody chose one. */
export type TemplateImport =
  | null
  | {
      /** `copy`: another form with that id and version is here, so it became a draft under a new id. */
      readonly outcome: 'new' | 'same' | 'copy';
      readonly id: string;
      readonly version: number;
      readonly name: string;
    }
  /** Nothing was stored. */
  | { readonly outcome: 'refused'; readonly file: string; readonly troubles: readonly Trouble[] };
