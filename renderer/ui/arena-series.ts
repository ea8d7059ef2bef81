import { arenaScore } from '#domain/arena-score.ts';
import type { Ratings } from '#domain/conversation.ts';
import { isMean, radarArenas, sectionOf } from '#domain/form.ts';
import type { Series } from '#domain/sections.ts';
import type { Template } from '#domain/template.ts';
import { stepName } from '../data/step.ts';
import type { AxisLinks, RadarAxis, RadarSeries, SeriesId } from './radar/radar-types.ts';

/** The arenas as the axes of the radar. */
export function arenaAxes(template: Template): RadarAxis[] {
  return radarArenas(template).map(({ id, chartName }) => ({ id, name: chartName }));
}

/** By axis, whether the series' value there is a mean that nobody sets by hand. */
export function fixedAxes(template: Template, series: Series): boolean[] {
  return radarArenas(template).map((arena) => isMean(arena, series));
}

/** From the table of numbers each arena with statements leads to them. */
export function arenaLinks(template: Template, conversationId: string): AxisLinks {
  const steps = radarArenas(template).map(({ id, statements }) =>
    statements.length === 0 ? null : stepName({ kind: 'arena', arenaId: id }),
  );
  return { conversationId, steps };
}

/** What a form calls a series; empty where it does not ask for it. */
export function seriesName(template: Template, series: Series): string {
  return sectionOf(template, 'ratings')?.series[series] ?? '';
}

interface Line {
  readonly id: SeriesId;
  readonly name: string;
  readonly ratings: Ratings;
  readonly visible: boolean;
}

/** A line of the radar: scores, and means where an arena has statements. */
export function arenaLine(template: Template, { id, name, ratings, visible }: Line): RadarSeries {
  const scores = radarArenas(template).map((arena) =>
    arenaScore(arena, id === 'earlier' ? 'leader' : id, ratings),
  );
  return {
    id,
    name,
    values: scores.map(({ value }) => value),
    rests: scores.map(({ rests }) => rests),
    visible,
  };
}
