import { labelPlace, type RadarGeometry } from '#domain/radar.ts';
import type { LabelLayout } from './label-layout.ts';

interface RadarLabelsProps {
  readonly geometry: RadarGeometry;
  readonly labels: LabelLayout & { readonly lineHeight: number };
  readonly away: number;
}

/** The names of the axes, on whole words, around the outer ring. */
export function RadarLabels({ geometry, labels, away }: RadarLabelsProps) {
  return (
    <g className="radar-labels" aria-hidden="true">
      {labels.lines.map((lines, axis) => {
        const size = labels.sizes[axis] ?? { width: 0, height: 0 };
        const { x, y, anchor } = labelPlace(geometry, axis, size, away);
        return (
          <text key={lines.join(' ') + axis} textAnchor={anchor} dominantBaseline="central">
            {lines.map((line, at) => (
              <tspan key={line + at} x={x} y={y + (at + 0.5) * labels.lineHeight}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
    </g>
  );
}
