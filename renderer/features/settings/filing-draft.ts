import { FIELDS, FOLDER_FIELDS, type Field } from '#domain/filing/fields.ts';
import { isDisposal, isFacet, isKle } from '#domain/filing/kle.ts';
import {
  isProblem,
  localPattern,
  readPattern,
  type PatternProblem,
} from '#domain/filing/pattern.ts';
import type { FilingSettings } from '#domain/filing/settings.ts';
import type { Language } from '#domain/language-names.ts';

/** What is wrong with which field. */
export type FilingProblems = Readonly<
  Partial<
    Record<'namePattern' | 'folderPattern', PatternProblem> &
      Record<'kle' | 'facet' | 'disposal' | 'formats', true>
  >
>;

/** What each part of the form works with. */
export interface FilingPartProps {
  readonly draft: FilingSettings;
  readonly problems: FilingProblems;
  readonly onChange: (part: Partial<FilingSettings>) => void;
}

/** The settings with their patterns in the words of that language. */
export function draftOf(settings: FilingSettings, language: Language): FilingSettings {
  const folders = settings.folderPattern.split(/([/\\]+)/);
  return {
    ...settings,
    namePattern: localPattern(settings.namePattern, language, FIELDS),
    folderPattern: folders.map((part) => localPattern(part, language, FOLDER_FIELDS)).join(''),
  };
}

/** What is wrong with the settings as they are typed; nothing where they can be stored. */
export function checkFiling(draft: FilingSettings): FilingProblems {
  const name = problemOf(draft.namePattern, FIELDS);
  const folder = draft.folderPattern
    .split(/[/\\]+/)
    .filter((part) => part.trim() !== '')
    .flatMap((part) => problemOf(part, FOLDER_FIELDS) ?? [])[0];
  return {
    ...(name !== null && { namePattern: name }),
    ...(folder !== undefined && { folderPattern: folder }),
    ...(!isKle(draft.kle.trim()) && { kle: true as const }),
    ...(!isFacet(draft.facet.trim().toUpperCase()) && { facet: true as const }),
    ...(!isDisposal(draft.disposal.trim().toUpperCase()) && { disposal: true as const }),
    ...(draft.formats.length === 0 && { formats: true as const }),
  };
}

function problemOf(pattern: string, allowed: readonly Field[]): PatternProblem | null {
  const read = readPattern(pattern, allowed);
  return isProblem(read) ? read : null;
}
