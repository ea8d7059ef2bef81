import { distanceOf, pointOnAxis, radarPath, type RadarGeometry } from '#domain/radar.ts';
import type { Scale } from '#domain/template.ts';
import type { RadarAxis, RadarSeries } from './radar-types.ts';
import { markerPath } from './series-mark.tsx';

interface RadarStillProps {
  readonly axes: readonly RadarAxis[];
  readonly geometry: RadarGeometry;
  readonly scale: Scale;
  readonly series: readonly RadarSeries[];
}

/**
 * What the chart cannot draw of the series that stand still: their markers, which it loses, and
 * the lines of those that have gaps.
 */
export function RadarStill({ axes, geometry, scale, series }: RadarStillProps) {
  return (
    <g className="radar-still" aria-hidden="true">
      {series.map(({ id, name, values }) => {
        const distances = values.map((value) =>
          value === null ? null : distanceOf(geometry, value, scale),
        );
        return (
          <g key={id + name} data-whose={id}>
            {distances.includes(null) && (
              <path className="series-line" d={radarPath(geometry, distances)} />
            )}
            {axes.map((axis, at) => {
              const distance = distances[at] ?? null;
              if (distance === null) return null;
              const { x, y } = pointOnAxis(geometry, at, distance);
              return (
                <path
                  key={axis.id}
                  className="series-marker"
                  d={markerPath(id, 5.5)}
                  transform={`translate(${x} ${y})`}
                />
              );
            })}
          </g>
        );
      })}
    </g>
  );
}
