import type { DocumentPart } from '#domain/document-choice.ts';
import type { Section, Series } from '#domain/sections.ts';
import type { Template } from '#domain/template.ts';
import { isWritten, type Conversation, type Side } from '#domain/conversation.ts';
import type { Block, Cell, Field, Heading, Paragraph, Row, Run } from '../model.ts';
import type { DocumentWords } from '../words.ts';

/** What every section is drawn from. */
export interface Material {
  readonly conversation: Conversation;
  readonly template: Template;
  readonly words: DocumentWords;
  /** Whose scores and texts stand in the document. */
  readonly series: readonly Series[];
  /** Whose answers stand in it. */
  readonly sides: readonly Side[];
  /** What was chosen to stand in it. */
  readonly parts: ReadonlySet<DocumentPart>;
}

/** Height of a row that somebody may fill in by hand, in millimetres. */
export const WRITABLE = 24;

/** Lines of an answer that is short, and letters of a line, as a column of a table has them. */
const SHORT = 12;
const LINE = 35;

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

/** A row of answers. Where all of them are short it stays in one piece. */
export function answers(least: number, cells: readonly Cell[]): Row {
  const longest = Math.max(...cells.map(linesIn));
  return { least, cells, whole: longest <= SHORT };
}

/** About how many lines a cell has in a column of the usual width. */
function linesIn({ content }: Cell): number {
  const texts = content.map(({ runs }) => runs.map(({ text }) => text).join(''));
  const lines = texts.flatMap((text) => text.split('\n'));
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
}

/** A text that can be filled in and found again. */
export function textField(path: readonly string[], name: string, text: string): Paragraph {
  return { kind: 'paragraph', runs: [{ text }], field: field(path, name, text) };
}

/** A heading of the form as the name of what stands under it. */
export function nameIn(heading: string): string {
  return heading.replace(/:$/, '');
}

/** The field of a text; blank where nothing is written. */
export function field(path: readonly string[], name: string, text: string): Field {
  return { path, name, blank: !isWritten(text) };
}
