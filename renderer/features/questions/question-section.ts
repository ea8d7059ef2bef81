import type { SectionOf } from '#domain/sections.ts';
import type { Template } from '#domain/template.ts';

/** The section of free questions at that place in the form, or null. */
export function questionsAt({ sections }: Template, at: number): SectionOf<'questions'> | null {
  const section = sections[at];
  return section?.kind === 'questions' ? section : null;
}
