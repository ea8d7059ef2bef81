import { axisDirection } from '#domain/radar.ts';
import type { Scale } from '#domain/template.ts';
import type { RadarAxis, RadarSeries } from './radar-types.ts';
import { markerPath } from './series-mark.tsx';

interface RadarHandlesProps {
  readonly axes: readonly RadarAxis[];
  readonly scale: Scale;
  readonly series: RadarSeries;
  /** By axis, whether it has no handle. */
  readonly fixed: readonly boolean[];
}

/** The series being edited and a handle for each axis. `HandleBoard` gives everything its place. */
export function RadarHandles({ axes, scale, series, fixed }: RadarHandlesProps) {
  return (
    <g className="radar-editing" data-whose={series.id}>
      <path className="radar-edited radar-edited-area" />
      <path className="radar-edited series-line" />
      {axes.map(
        ({ id, name }, axis) =>
          fixed[axis] !== true && (
            <g
              key={id}
              data-axis={axis}
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
              <g className="radar-bubble" transform={bubblePlace(axis, axes.length)}>
                <rect
                  className="radar-bubble-ground"
                  x={-26}
                  y={-15}
                  width={52}
                  height={30}
                  rx={4}
                />
                <text
                  className="radar-bubble-text"
                  textAnchor="middle"
                  dominantBaseline="central"
                />
              </g>
            </g>
          ),
      )}
    </g>
  );
}

/** Beside the axis, clockwise: there it covers neither the label at its end nor its numbers. */
function bubblePlace(axis: number, axes: number): string {
  const { x, y } = axisDirection(axis, axes);
  return `translate(${-y * 48} ${x * 40})`;
}
