import type { Language } from '#domain/language.ts';
import { cleanText } from '#domain/text.ts';
import {
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Field, Paragraph as Text, Run } from '../model.ts';
import { controlProperties, ParagraphControl, RunControl } from './control.ts';
import { QUIET } from '../look.ts';
import { SERIES_LOOK } from './look.ts';
import type { Pen } from './pen.ts';
import { STYLE } from './styles.ts';

/** What a paragraph takes from where it stands. */
export interface Place {
  readonly language: Language;
  readonly pen: Pen;
  readonly style?: string;
  readonly keepNext?: boolean;
}

/** What the first line of a text, and each after it, has of its own. */
export type Layout = (line: number) => Pick<IParagraphOptions, 'numbering' | 'indent'>;

/** One paragraph; where it is the value of a field, a control with a paragraph for each line. */
export function drawParagraph(text: Text, place: Place, layout: Layout = () => ({})): Paragraph {
  const options = optionsOf(text, place);
  const { field, runs } = text;
  const draw = (line: readonly Run[], at: number): Paragraph =>
    new Paragraph({ ...options, ...layout(at), children: drawRuns(line, place) });
  if (field === undefined) return draw(runs, 0);
  const lines = linesInRuns(runs).map(draw);
  const shown = runs.map((run) => run.text).join('');
  return new ParagraphControl(lines, controlProperties(field, shown, place));
}

function optionsOf({ look, keepWithNext }: Text, place: Place): IParagraphOptions {
  const style = look === undefined ? place.style : STYLE[look];
  return {
    ...(style === undefined ? {} : { style }),
    ...(keepWithNext === true || place.keepNext === true ? { keepNext: true } : {}),
  };
}

/** The runs of each line. */
function linesInRuns(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs)
    for (const [at, text] of linesOf(run).entries())
      if (at === 0) lines.at(-1)?.push({ ...run, text });
      else lines.push([{ ...run, text }]);
  return lines;
}

/** The runs of a paragraph, a line break at every line feed. */
function drawRuns(runs: readonly Run[], place: Place): ParagraphChild[] {
  return runs.flatMap((run) =>
    run.field === undefined ? drawLines(run) : [drawField(run.field, run, place)],
  );
}

function drawLines(run: Run): TextRun[] {
  return linesOf(run).map(
    (text, at) => new TextRun({ ...lookOf(run), text, ...(at === 0 ? {} : { break: 1 }) }),
  );
}

/** Where a field inside a line is empty, spaces give it a width to click on. */
function drawField(field: Field, run: Run, place: Place): RunControl {
  const text = field.blank && run.text.trim() === '' ? '\u00A0'.repeat(12) : run.text;
  return new RunControl(drawLines({ ...run, text }), controlProperties(field, text, place));
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
