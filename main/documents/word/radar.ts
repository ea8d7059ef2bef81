import { cleanLine, cleanText } from '#domain/text.ts';
import { AlignmentType, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import type { RadarChart, RadarSeries } from '../model.ts';
import { FONT, INK, QUIET } from '../look.ts';
import { SERIES_LOOK } from './look.ts';

/** In CSS pixels: the text's width, and a height that leaves room for its table on the page. */
const SIZE = { width: 640, height: 450 };

/** A native chart, so that Word can edit its data. It stays with the table of its numbers. */
export function drawRadar(chart: RadarChart): Paragraph {
  const font = { name: FONT, color: INK };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [
      new ChartRun({
        type: 'radar',
        title: { text: cleanLine(chart.title), font: { ...font, size: 13, bold: true } },
        font,
        categories: chart.categories.map(cleanLine),
        series: chart.series.map(seriesOf),
        categoryAxis: { font: { ...font, size: 10 } },
        valueAxis: {
          minimum: chart.scale.min,
          maximum: chart.scale.max,
          interval: chart.ring,
          font: { ...font, color: QUIET, size: 8 },
        },
        legend: { position: 'bottom', font: { ...font, size: 10 } },
        chartArea: { fill: 'none', border: 'none' },
        transformation: SIZE,
        altText: { name: cleanLine(chart.title), description: cleanText(chart.alt) },
      }),
    ],
  });
}

function seriesOf({ whose, name, values }: RadarSeries) {
  const { color, line, marker } = SERIES_LOOK[whose];
  return {
    name: cleanLine(name),
    values,
    color,
    line: { ...line, color },
    markers: { shape: marker, size: 8 },
  } as const;
}
