import { distanceOf, pointOnAxis, radarPath, type RadarGeometry } from '#domain/radar.ts';
import type { Scale } from '#domain/template.ts';
import type { RadarAxis, RadarSeries, SeriesId } from './radar-types.ts';
import { markerPath } from './series-mark.tsx';

interface RadarStillProps {
  readonly axes: readonly RadarAxis[];
  readonly geometry: RadarGeometry;
  readonly scale: Scale;
  readonly series: readonly RadarSeries[];
  /** The series being edited, and on which axes it has no handle. */
  readonly edited: RadarSeries | null;
  readonly fixed: readonly boolean[];
}

/**
 * What the chart cannot draw of the series that stand still: their markers, which it loses, and
 * the lines of those that have gaps.
 */
export function RadarStill(props: RadarStillProps) {
  const { axes, geometry, scale, series, edited, fixed } = props;
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
            {axes.map((axis, at) => (
              <Marker key={axis.id} id={id} geometry={geometry} axis={at} at={distances[at]} />
            ))}
          </g>
        );
      })}
      {edited !== null && (
        <g data-whose={edited.id}>
          {axes.map((axis, at) => {
            const value = fixed[at] === true ? edited.values[at] : null;
            const far =
              value === null || value === undefined ? null : distanceOf(geometry, value, scale);
            return <Marker key={axis.id} id={edited.id} geometry={geometry} axis={at} at={far} />;
          })}
        </g>
      )}
    </g>
  );
}

interface MarkerProps {
  readonly id: SeriesId;
  readonly geometry: RadarGeometry;
  readonly axis: number;
  /** How far from the centre; nothing is drawn where there is no value. */
  readonly at: number | null | undefined;
}

function Marker({ id, geometry, axis, at }: MarkerProps) {
  if (at === null || at === undefined) return null;
  const { x, y } = pointOnAxis(geometry, axis, at);
  return (
    <path className="series-marker" d={markerPath(id, 5.5)} transform={`translate(${x} ${y})`} />
  );
}
