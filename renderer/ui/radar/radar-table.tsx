import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { RadarProps, RadarSeries } from './radar-types.ts';
import { ScoreField } from './score-field.tsx';
import { SeriesMark } from './series-mark.tsx';
import './radar-table.css';

/** The numbers of the radar as a table; the series being edited can be typed in. */
export function RadarTable({ label, axes, scale, series, editing, onCommit }: RadarProps) {
  const { t } = useTranslation();
  const shown = series.filter(({ visible }) => visible);
  return (
    <table className="radar-table">
      <caption className="ds-sr-only">{`${label}: ${t('ui.radar.table')}`}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ui.radar.arena')}</th>
          {shown.map(({ id, name }) => (
            <th key={id + name} scope="col">
              <SeriesMark id={id} />
              <span>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {axes.map((axis, at) => (
          <tr key={axis.id}>
            <th scope="row">{axis.name}</th>
            {shown.map((one) => (
              <td key={one.id + one.name} className="figures">
                <ScoreField
                  label={labelOf(one, axis.name, t)}
                  value={one.values[at] ?? null}
                  scale={scale}
                  onCommit={
                    one.id === editing && onCommit !== undefined
                      ? (value) => void onCommit(axis.id, value, crypto.randomUUID())
                      : null
                  }
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function labelOf({ name }: RadarSeries, arena: string, t: TFunction): string {
  return t('ui.radar.seriesValue', { series: name, arena });
}
