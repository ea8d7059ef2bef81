import { useTranslation } from 'react-i18next';
import type { RadarSeries, SeriesId } from './radar-types.ts';
import { SeriesMark } from './series-mark.tsx';
import './radar-legend.css';

interface RadarLegendProps {
  readonly series: readonly RadarSeries[];
  /** Given where lines can be hidden. */
  readonly onShow?: (series: SeriesId, visible: boolean) => void;
}

/** Whose line is whose; and, with `onShow`, which of them are shown. */
export function RadarLegend({ series, onShow }: RadarLegendProps) {
  const { t } = useTranslation();
  return (
    <ul className="radar-legend">
      {series.map(({ id, name, visible }) => (
        <li key={id + name}>
          {onShow === undefined ? (
            <LegendName id={id} name={name} />
          ) : (
            <label>
              <input
                className="ds-input"
                type="checkbox"
                checked={visible}
                aria-label={`${t('ui.radar.show')} ${name}`}
                onChange={({ target }) => onShow(id, target.checked)}
              />
              <LegendName id={id} name={name} />
            </label>
          )}
        </li>
      ))}
    </ul>
  );
}

function LegendName({ id, name }: Pick<RadarSeries, 'id' | 'name'>) {
  return (
    <span className="radar-legend-name">
      <SeriesMark id={id} />
      {name}
    </span>
  );
}
