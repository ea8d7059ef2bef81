import { arenaScores, shownMean, type ArenaScore } from '#domain/arena-score.ts';
import { isMean, radarArenas, sectionOf } from '#domain/form.ts';
import type { SectionOf } from '#domain/sections.ts';
import type { Arena, Scale } from '#domain/template.ts';
import { score } from '../format.ts';
import type { Block, Cell, RadarChart, Row, Table } from '../model.ts';
import { NO_SCORE } from '../words.ts';
import { cell, label, paragraph, sectionHead, type Material } from './parts.ts';
import { meanCell, scoreCell, shownSeries, type NamedSeries } from './score-cell.ts';
import { statementTables } from './statements.ts';

type Section = SectionOf<'ratings'>;

/** One line of the radar: the score of each arena, null where there is none. */
interface Line extends NamedSeries {
  readonly scores: readonly (number | null)[];
  readonly found: readonly ArenaScore[];
}

/**
 * The radar, and the same numbers as a table; either of them, where the other was not chosen.
 * Nothing where whoever prepared it gives no scores.
 */
export function ratings(section: Section, material: Material): Block[] {
  const { parts } = material;
  if (!parts.has('radar') && !parts.has('scores')) return [];
  const arenas = radarArenas(material.template);
  const lines = linesOf(arenas, material);
  if (lines.length === 0) return [];
  return [
    ...sectionHead(section),
    ...(parts.has('radar') ? [radar(section, arenas, lines, material)] : []),
    ...(parts.has('scores') ? [table(section, arenas, lines, material)] : []),
    ...remark(lines, material),
    ...(parts.has('scores') && !standWithExamples(material) ? statementTables(material, []) : []),
  ];
}

/** Whether the scores of statements stand beside their examples already. */
function standWithExamples({ template, parts }: Material): boolean {
  return parts.has('examples') && sectionOf(template, 'examples')?.of === 'statements';
}

/** The radar alone. */
export function radarOf(section: Section, material: Material): RadarChart {
  const arenas = radarArenas(material.template);
  return radar(section, arenas, linesOf(arenas, material), material);
}

function linesOf(arenas: readonly Arena[], material: Material): Line[] {
  const { conversation, template } = material;
  return shownSeries(material).map((named) => {
    const found = arenaScores(conversation, arenas, named.whose);
    const scores = found.map(({ value, rests }) =>
      value === null || rests === null ? value : shownMean(value, template.scale),
    );
    return { ...named, found, scores };
  });
}

function isGiven(value: number | null): boolean {
  return value !== null;
}

/** Where nobody has scored, the chart shows the scale's start, as the paper form does. */
function radar(
  { chartTitle }: Section,
  arenas: readonly Arena[],
  lines: readonly Line[],
  material: Material,
): RadarChart {
  const { scale } = material.template;
  return {
    kind: 'radar',
    title: chartTitle,
    categories: arenas.map(({ chartName }) => chartName),
    series: lines.map(({ whose, name, scores }) => ({
      whose,
      name,
      values: scores.map((value) => value ?? scale.start),
      words: scores.map((value) =>
        value === null ? NO_SCORE : score(value, material.template.language),
      ),
    })),
    scale,
    ring: ringOf(scale),
    alt: [`${chartTitle}.`, ...lines.map((line) => inWords(line, arenas, material))].join(' '),
  };
}

/** The widest round distance that gives four rings or more and ends on the outermost. */
export function ringOf({ min, max, step }: Scale): number {
  const round = [50, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1];
  return (
    round.find((ring) => Number.isInteger((max - min) / ring) && (max - min) / ring >= 4) ?? step
  );
}

function inWords({ name, scores }: Line, arenas: readonly Arena[], material: Material): string {
  const { template, words } = material;
  const each = arenas.map(({ chartName }, at) => {
    const value = scores[at] ?? null;
    return `${chartName} ${value === null ? words.notRated : score(value, template.language)}`;
  });
  return `${name}: ${each.join(', ')}.`;
}

function table(
  { chartTitle }: Section,
  arenas: readonly Arena[],
  lines: readonly Line[],
  material: Material,
): Table {
  const heads = lines.map(({ whose, name }) => cell(name, { strong: true, whose }));
  return {
    kind: 'table',
    name: chartTitle,
    columns: [6, ...lines.map(() => 11 / lines.length)],
    lines: 'between',
    header: [
      { keepWithNext: true, cells: [cell(material.words.arena, { strong: true }), ...heads] },
    ],
    rows: arenas.map((arena, at): Row => ({
      keepWithNext: at < arenas.length - 1,
      cells: [label(arena.name), ...lines.map((line) => arenaCell(line, at, arena, material))],
    })),
  };
}

/** A mean is nobody's to fill in. */
function arenaCell(
  { whose, name, found }: Line,
  at: number,
  arena: Arena,
  material: Material,
): Cell {
  const named = { id: arena.id, name: arena.chartName };
  const mean = found[at];
  return mean !== undefined && isMean(arena, whose)
    ? meanCell({ whose, name }, mean, named, 'arenas', material)
    : scoreCell({ whose, name }, named, material);
}

function remark(lines: readonly Line[], { template, words }: Material): Block[] {
  if (lines.every(({ scores }) => scores.every(isGiven))) return [];
  const start = score(template.scale.start, template.language);
  return [{ ...paragraph(words.notRatedRemark(start)), look: 'quiet' }];
}
