import type { SeriesId } from './radar-types.ts';
import './series-mark.css';

/** The marker of each series around its own origin, `size` being half its height. */
export function markerPath(series: SeriesId, size: number): string {
  switch (series) {
    case 'leader':
      return `M${-size} 0A${size} ${size} 0 1 1 ${size} 0A${size} ${size} 0 1 1 ${-size} 0Z`;
    case 'manager': {
      const half = size * 0.89;
      return `M${-half} ${-half}H${half}V${half}H${-half}Z`;
    }
    case 'desired': {
      const tip = size * 1.25;
      return `M0 ${-tip}L${tip} 0L0 ${tip}L${-tip} 0Z`;
    }
    case 'earlier':
      return '';
  }
}

/** A piece of a series' line with its marker, for legends and table headings. */
export function SeriesMark({ id }: { readonly id: SeriesId }) {
  return (
    <svg className="series-mark" data-whose={id} viewBox="-22 -8 44 16" aria-hidden="true">
      <path className="series-line" d="M0 0H22M0 0H-22" />
      <path className="series-marker" d={markerPath(id, 5.5)} />
    </svg>
  );
}
