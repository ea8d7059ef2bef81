import type { Party } from '../conversation.ts';
import { isScoredIn, radarArenas, sectionOf, seriesOf } from '../form.ts';
import type { Series } from '../sections.ts';
import type { Template } from '../template.ts';
import type { Found } from './found.ts';
import { closest } from './likeness.ts';
import type { ReadChart, ReadSeries } from './read-document.ts';
import { readWrittenScore } from './values.ts';

/** What people call the lines of the radar, beside what the form calls them. */
const NAMES: Readonly<Record<Series, readonly string[]>> = {
  leader: ['Min vurdering', 'Egen vurdering', 'Leders vurdering', 'Own assessment'],
  manager: ['Leders leders vurdering', 'Chefens vurdering', 'Min leders vurdering'],
  desired: ['Ønskede niveau', 'Ønsket niveau', 'Ønsket nivå', 'Desired level'],
};

/**
 * The scores in a chart. Its lines and spokes are found by their names, since any program may put
 * them in another order. What is drawn counts: it is what everybody sees; where the sheet behind it
 * says something else, that is told beside it. A line of nothing but the value at which an untouched
 * radar stands was not filled in.
 * @param party whose the line is that the form calls its reader's own
 */
export function readRadar(chart: ReadChart, template: Template, party: Party): Found[] {
  return chart.series.flatMap((line) => {
    if (isUntouched(line, template)) return [];
    const series = seriesNamed(line.name, template, party);
    return chart.categories.flatMap((category, at): Found[] => {
      const drawn = line.drawn[at] ?? null;
      const inSheet = line.sheet?.[at] ?? null;
      const text = drawn ?? inSheet;
      if (text === null) return [];
      const arena = closest(category, radarArenas(template), ({ name, chartName }) => [
        name,
        chartName,
      ]);
      if (series === null || arena === null)
        return [{ address: { kind: 'unplaced', label: `${line.name}: ${category}` }, text }];
      // The mean of an arena's statements is drawn, but nobody sets it.
      if (!isScoredIn(template, series, arena.id)) return [];
      const differs = drawn !== null && inSheet !== null && Number(drawn) !== numberOf(inSheet);
      return [
        {
          address: { kind: 'rating', series, item: arena.id },
          text,
          ...(differs ? { beside: [{ where: 'sheet', text: inSheet } as const] } : {}),
        },
      ];
    });
  });
}

function numberOf(text: string): number {
  return Number(text.trim().replace(',', '.'));
}

function isUntouched({ drawn, sheet }: ReadSeries, { scale }: Template): boolean {
  return [...drawn, ...(sheet ?? [])].every((text) => {
    const written = readWrittenScore(text ?? '', scale);
    const zero = text !== null && numberOf(text) === 0;
    return (
      written.kind === 'blank' ||
      zero ||
      (written.kind === 'score' && written.value === scale.start)
    );
  });
}

function seriesNamed(name: string, template: Template, party: Party): Series | null {
  const names = sectionOf(template, 'ratings')?.series;
  const found = closest(name, seriesOf(template), (series) => [
    names?.[series] ?? '',
    ...NAMES[series],
  ]);
  return found === 'leader' ? party : found;
}

/** Whether the chart is the form's radar: at least two of its spokes are arenas. */
export function isRadar(chart: ReadChart, template: Template): boolean {
  const arenas = chart.categories.filter(
    (category) =>
      closest(category, template.arenas, ({ name, chartName }) => [name, chartName]) !== null,
  );
  return arenas.length >= 2;
}
