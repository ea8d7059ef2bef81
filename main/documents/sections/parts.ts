import type { Conversation } from '#domain/conversation.ts';
import type { Section, Template } from '#domain/template.ts';
import { isWritten } from '#domain/conversation.ts';
import type { Block, Cell, Field, Heading, Paragraph, Row, Run } from '../model.ts';
import type { DocumentWords } from '../words.ts';

/** What every section is drawn from. */
export interface Material {
  readonly conversation: Conversation;
  readonly template: Template;
  readonly words: DocumentWords;
}

/** Height of a row that somebody may fill in by hand, in millimetres. */
export const WRITABLE = 24;

/** The heading of a section, and its introduction where it has one. */
export function sectionHead({ title, intro }: Section): Block[] {
  const heading: Heading = { kind: 'heading', level: 1, text: title };
  return isWritten(intro)
    ? [heading, { kind: 'paragraph', look: 'quiet', keepWithNext: true, runs: [{ text: intro }] }]
    : [heading];
}

/** A paragraph of one text. */
export function paragraph(text: string, run: Omit<Run, 'text'> = {}): Paragraph {
  return { kind: 'paragraph', runs: [{ ...run, text }] };
}

/** A cell of one text. */
export function cell(text: string, run: Omit<Run, 'text'> = {}): Cell {
  return { content: [paragraph(text, run)] };
}

/** A cell that names its row. */
export function label(text: string): Cell {
  return { label: true, content: [paragraph(text, { strong: true })] };
}

/** A row of headings. */
export function headings(...texts: readonly string[]): Row {
  return { cells: texts.map((text) => cell(text, { strong: true })) };
}

/** A text that can be filled in and found again. */
export function textField(path: readonly string[], name: string, text: string): Paragraph {
  return { kind: 'paragraph', runs: [{ text }], field: field(path, name, text) };
}

/** The field of a text; blank where nothing is written. */
export function field(path: readonly string[], name: string, text: string): Field {
  return { path, name, blank: !isWritten(text) };
}
