import { arenaScore } from '#domain/arena-score.ts';
import { ratingsOf } from '#domain/conversation.ts';
import type { Arena, Statement } from '#domain/template.ts';
import type { Block, Cell, Row } from '../model.ts';
import { exampleCell, type Prompt } from './example-cell.ts';
import { answers, cell, label, paragraph, type Material } from './parts.ts';
import { meanCell, scoreCell, shownSeries, type NamedSeries } from './score-cell.ts';

/** Height of a row in which somebody may write examples by hand, in millimetres. */
const ROW = 12;

/** The columns of a table of statements, beside the statements themselves. */
interface Columns {
  readonly series: readonly NamedSeries[];
  readonly prompts: readonly Prompt[];
}

/**
 * A table for each arena that has statements: what each of them is scored, as far as scores were
 * chosen, and the examples under each prompt. Below the scores stand their means.
 */
export function statementTables(material: Material, prompts: readonly Prompt[]): Block[] {
  const series = material.parts.has('scores')
    ? shownSeries(material).filter(({ whose }) => whose !== 'desired')
    : [];
  const columns = { series, prompts };
  return material.template.arenas
    .filter(({ statements }) => statements.length > 0)
    .flatMap((arena) => [
      { kind: 'heading', level: 2, text: arena.name } as const,
      table(arena, columns, material),
    ]);
}

function table(arena: Arena, columns: Columns, material: Material): Block {
  const { series, prompts } = columns;
  const { heads, widths } = layoutOf(columns);
  const rows = arena.statements.map((statement) => row(statement, columns, material));
  return {
    kind: 'table',
    name: arena.name,
    columns: widths,
    lines: prompts.length === 0 ? 'between' : 'all',
    header: [
      { keepWithNext: true, cells: [cell(material.words.statement, { strong: true }), ...heads] },
    ],
    rows: series.length === 0 ? rows : [...keptTogether(rows), means(arena, columns, material)],
  };
}

/** Scores are narrow, most of all beside examples; what is left is for the texts. */
function layoutOf({ series, prompts }: Columns): {
  readonly heads: readonly Cell[];
  readonly widths: readonly number[];
} {
  const narrow = prompts.length === 0 ? 3.5 : 2.5;
  const scores = series.map(() => narrow);
  const left = 17 - scores.length * narrow;
  const texts = prompts.map(() => (left * 0.52) / prompts.length);
  return {
    heads: [
      ...series.map(({ whose, name }) => cell(name, { strong: true, whose })),
      ...prompts.map(({ heading }) => cell(heading, { strong: true })),
    ],
    widths: [prompts.length === 0 ? left : left * 0.48, ...scores, ...texts],
  };
}

function row(statement: Statement, { series, prompts }: Columns, material: Material): Row {
  const item = { id: statement.id, name: statement.text };
  return answers(prompts.length === 0 ? 0 : ROW, [
    statementCell(statement),
    ...series.map((one) => scoreCell(one, item, material)),
    ...prompts.map((prompt) => exampleCell(item, prompt, material)),
  ]);
}

/** The statement, and under it what it covers. */
function statementCell({ text, points }: Statement): Cell {
  const list = points.map((point) => paragraph(`• ${point}`, { quiet: true }));
  return { label: true, content: [paragraph(text), ...list] };
}

/** The last row stays with the means under it, where it is low. */
function keptTogether(rows: readonly Row[]): Row[] {
  return rows.map((one, at) =>
    at === rows.length - 1 && one.whole === true ? { ...one, keepWithNext: true } : one,
  );
}

function means(arena: Arena, { series, prompts }: Columns, material: Material): Row {
  const name = { id: arena.id, name: arena.chartName };
  return {
    whole: true,
    cells: [
      label(material.words.mean),
      ...series.map((one) => {
        const given = ratingsOf(material.conversation, one.whose);
        return meanCell(one, arenaScore(arena, one.whose, given), name, 'statements', material);
      }),
      ...prompts.map(() => cell('')),
    ],
  };
}
