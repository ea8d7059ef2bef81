import type { Language } from '#domain/language.ts';
import { cleanLine, cleanText } from '#domain/text.ts';
import {
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Field, Paragraph as Text, Run } from '../model.ts';
import { controlProperties, ParagraphControl, RunControl } from './control.ts';
import { QUIET, SERIES_LOOK } from './look.ts';
import type { Pen } from './pen.ts';
import { STYLE } from './styles.ts';

/** What a paragraph takes from where it stands. */
export interface Place {
  readonly language: Language;
  readonly pen: Pen;
  readonly style?: string;
  readonly keepNext?: boolean;
}

/** One paragraph; inside a content control where it is the value of a field. */
export function drawParagraph(text: Text, place: Place): Paragraph {
  const style = styleOf(text) ?? place.style;
  const options: IParagraphOptions = {
    ...(style === undefined ? {} : { style }),
    ...(text.keepWithNext === true || place.keepNext === true ? { keepNext: true } : {}),
    children: drawRuns(text.runs, place),
  };
  return text.field === undefined
    ? new Paragraph(options)
    : new ParagraphControl(options, controlProperties(text.field, shownBy(text), place));
}

function styleOf({ look }: Text): string | undefined {
  return look === undefined ? undefined : STYLE[look];
}

/** The runs of a paragraph, a line break at every line feed. */
export function drawRuns(runs: readonly Run[], place: Place): ParagraphChild[] {
  return runs.flatMap((run) =>
    run.field === undefined ? drawLines(run) : [drawField(run.field, run, place)],
  );
}

function drawLines(run: Run): TextRun[] {
  return linesOf(run).map(
    (text, at) => new TextRun({ ...lookOf(run), text, ...(at === 0 ? {} : { break: 1 }) }),
  );
}

/** A field inside a line holds one line; where it is empty, spaces give it a width to click on. */
function drawField(field: Field, run: Run, place: Place): RunControl {
  const line = cleanLine(run.text);
  const text = line === '' ? '\u00A0'.repeat(12) : line;
  return new RunControl({ ...lookOf(run), text }, controlProperties(field, text, place));
}

function shownBy({ runs }: Text): string {
  return runs.map(({ text }) => text).join('');
}

function linesOf({ text }: Run): string[] {
  return cleanText(text).split('\n');
}

function lookOf({ strong, quiet, whose }: Run): IRunOptions {
  return {
    ...(strong === true ? { bold: true } : {}),
    ...(quiet === true ? { color: QUIET } : {}),
    ...(whose === undefined ? {} : { color: SERIES_LOOK[whose].color, bold: true }),
  };
}
