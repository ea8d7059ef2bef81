import type { Scale } from '#domain/template.ts';
import type { RadarAxis, RadarSeries } from './radar-types.ts';
import { markerPath } from './series-mark.tsx';

interface RadarHandlesProps {
  readonly axes: readonly RadarAxis[];
  readonly scale: Scale;
  readonly series: RadarSeries;
}

/** The series being edited and a handle for each axis. `HandleBoard` gives everything its place. */
export function RadarHandles({ axes, scale, series }: RadarHandlesProps) {
  return (
    <g className="radar-editing" data-whose={series.id}>
      <path className="radar-edited radar-edited-area" />
      <path className="radar-edited series-line" />
      {axes.map(({ id, name }) => (
        <g
          key={id}
          className="radar-handle"
          role="slider"
          tabIndex={0}
          aria-label={name}
          aria-valuemin={scale.min}
          aria-valuemax={scale.max}
          aria-valuenow={scale.start}
        >
          <path className="radar-thread" />
          <circle className="radar-target" r={22} />
          <circle className="radar-ring" r={15} />
          <path className="radar-knob series-marker" d={markerPath(series.id, 9)} />
          <g className="radar-bubble" transform="translate(22 -30)">
            <rect className="radar-bubble-ground" width={52} height={30} rx={4} />
            <text
              className="radar-bubble-text"
              x={26}
              y={15}
              textAnchor="middle"
              dominantBaseline="central"
            />
          </g>
        </g>
      ))}
    </g>
  );
}
