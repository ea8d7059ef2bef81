import { distanceOf, ringValues, valuePoint, type RadarGeometry } from '#domain/radar.ts';
import type { Scale } from '#domain/template.ts';
import { useFormat } from '../../i18n/format.ts';

/** The least space between two numbers, in CSS pixels. */
const ROOM = 20;

interface RadarNumbersProps {
  readonly geometry: RadarGeometry;
  readonly scale: Scale;
}

/** The numbers of the scale, along the first spoke. */
export function RadarNumbers({ geometry, scale }: RadarNumbersProps) {
  const { number } = useFormat();
  const values = [scale.min, ...ringValues(scale)];
  const gap = distanceOf(geometry, values[1] ?? scale.max, scale);
  const every = gap < ROOM ? 2 : 1;
  const last = values.length - 1;
  return (
    <g className="radar-numbers" aria-hidden="true">
      {values
        .filter((_, at) => at > 0 && (last - at) % every === 0)
        .map((value) => {
          const { x, y } = valuePoint(geometry, 0, value, scale);
          return (
            <text key={value} x={x - 13} y={y} textAnchor="end" dominantBaseline="central">
              {number(value)}
            </text>
          );
        })}
    </g>
  );
}
