import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ArenaScore } from '#domain/arena-score.ts';
import { useFormat } from '../../i18n/format.ts';
import type { AxisLinks, RadarProps, RadarSeries } from './radar-types.ts';
import { ScoreField } from './score-field.tsx';
import { SeriesMark } from './series-mark.tsx';
import './radar-table.css';

/** The numbers of the radar as a table; the series being edited can be typed in. */
export function RadarTable(props: RadarProps) {
  const { label, axes, scale, series, editing, fixed, onCommit, leadsTo } = props;
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
            <th scope="row">
              <AxisName name={axis.name} at={at} leadsTo={leadsTo} />
            </th>
            {shown.map((one) => (
              <td key={one.id + one.name} className="figures">
                {one.rests?.[at] ? (
                  <MeanCell value={one.values[at] ?? null} rests={one.rests[at]} />
                ) : (
                  <ScoreField
                    label={labelOf(one, axis.name, t)}
                    value={one.values[at] ?? null}
                    scale={scale}
                    onCommit={
                      one.id === editing && onCommit !== undefined && fixed?.[at] !== true
                        ? (value) => void onCommit(axis.id, value, crypto.randomUUID())
                        : null
                    }
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface AxisNameProps {
  readonly name: string;
  readonly at: number;
  readonly leadsTo: AxisLinks | undefined;
}

/** The name of an axis; where its numbers are set somewhere else, the way to there. */
function AxisName({ name, at, leadsTo }: AxisNameProps) {
  const step = leadsTo?.steps[at] ?? null;
  if (leadsTo === undefined || step === null) return name;
  return (
    <Link
      className="ds-link"
      to="/conversations/$id/{-$step}"
      params={{ id: leadsTo.conversationId, step }}
    >
      {name}
    </Link>
  );
}

interface MeanCellProps {
  readonly value: number | null;
  readonly rests: NonNullable<ArenaScore['rests']>;
}

/** A mean, and below it on how many of how many statements it rests. */
function MeanCell({ value, rests: { on, of } }: MeanCellProps) {
  const { t } = useTranslation();
  const { mean } = useFormat();
  if (value === null) return '–';
  return (
    <>
      {mean(value)}
      <span className="quiet radar-rests" aria-hidden="true">
        {t('ui.radar.rests', { on, of })}
      </span>
      <span className="ds-sr-only">{t('ui.radar.restsLong', { on, of })}</span>
    </>
  );
}

function labelOf({ name }: RadarSeries, arena: string, t: TFunction): string {
  return t('ui.radar.seriesValue', { series: name, arena });
}
