import type { LabelLayout } from '#domain/label-layout.ts';
import type { RadarGeometry } from '#domain/radar.ts';
import { labelPlace } from '#domain/radar-labels.ts';
import type { RadarAxis } from './radar-types.ts';

interface RadarLabelsProps {
  readonly axes: readonly RadarAxis[];
  readonly geometry: RadarGeometry;
  readonly labels: LabelLayout & { readonly lineHeight: number };
  readonly away: number;
}

/** The names of the axes, on whole words, around the outer ring. */
export function RadarLabels({ axes, geometry, labels, away }: RadarLabelsProps) {
  return (
    <g className="radar-labels" aria-hidden="true">
      {axes.map(({ id }, axis) => {
        const size = labels.sizes[axis] ?? { width: 0, height: 0 };
        const { x, y, anchor } = labelPlace(geometry, axis, size, away);
        const rows = (labels.lines[axis] ?? []).map((words, at) => ({
          words,
          middle: y + (at + 0.5) * labels.lineHeight,
        }));
        return (
          <text key={id} textAnchor={anchor} dominantBaseline="central">
            {rows.map(({ words, middle }) => (
              <tspan key={middle} x={x} y={middle}>
                {words}
              </tspan>
            ))}
          </text>
        );
      })}
    </g>
  );
}
