import { shownMean, type ArenaScore } from '#domain/arena-score.ts';
import { ratingsOf } from '#domain/conversation.ts';
import { seriesOf, sectionOf } from '#domain/form.ts';
import type { Series } from '#domain/sections.ts';
import { score } from '../format.ts';
import type { Cell, Field } from '../model.ts';
import { NO_SCORE } from '../words.ts';
import type { Material } from './parts.ts';

/** A series of the form, and what the form calls it. */
export interface NamedSeries {
  readonly whose: Series;
  readonly name: string;
}

/** The series of the document; beside the leader's, the manager's is there once it has a score. */
export function shownSeries(material: Material): NamedSeries[] {
  const { conversation, template, series } = material;
  const names = sectionOf(template, 'ratings')?.series;
  const isGiven = Object.keys(ratingsOf(conversation, 'manager')).length > 0;
  return seriesOf(template)
    .filter((whose) => series.includes(whose))
    .filter((whose) => whose !== 'manager' || series.length === 1 || isGiven)
    .map((whose) => ({ whose, name: names?.[whose] ?? '' }));
}

/** The score of one arena, statement or own statement, to be filled in where there is none. */
export function scoreCell(
  { whose, name }: NamedSeries,
  item: { readonly id: string; readonly name: string },
  { conversation, template }: Material,
): Cell {
  const given = ratingsOf(conversation, whose)[item.id] ?? null;
  return oneField(given === null ? NO_SCORE : score(given, template.language), {
    path: ['rating', whose, item.id],
    name: `${item.name}: ${name}`,
    blank: given === null,
  });
}

/**
 * The mean of an arena's statements, and on how many of them it rests. Nobody fills it in.
 * @param where which of the tables it stands in
 */
export function meanCell(
  { whose, name }: NamedSeries,
  { value, rests }: ArenaScore,
  arena: { readonly id: string; readonly name: string },
  where: 'arenas' | 'statements',
  { template, words }: Material,
): Cell {
  const mean =
    value === null ? NO_SCORE : score(shownMean(value, template.scale), template.language);
  const restsOn = where === 'statements' ? words.restsOn : words.restsOnStatements;
  const count = rests === null ? '' : ` (${restsOn(rests.on, rests.of)})`;
  return oneField(`${mean}${count}`, {
    path: ['mean', where, whose, arena.id],
    name: `${words.mean}, ${arena.name}: ${name}`,
    blank: false,
    computed: true,
  });
}

function oneField(text: string, field: Field): Cell {
  return { content: [{ kind: 'paragraph', runs: [{ text }], field }] };
}
