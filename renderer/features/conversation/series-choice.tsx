import { useTranslation } from 'react-i18next';
import { SERIES, type Series } from '#domain/sections.ts';
import type { RadarSeries, SeriesId } from '../../ui/radar/radar-types.ts';
import { SeriesMark } from '../../ui/radar/series-mark.tsx';
import './series-choice.css';

interface SeriesChoiceProps {
  readonly series: readonly RadarSeries[];
  /** The one that is moved, or null. */
  readonly active: SeriesId | null;
  /** Null: nothing can be moved. */
  readonly onMove: ((series: Series) => void) | null;
  readonly onShow: (series: SeriesId, visible: boolean) => void;
}

const isMovable = (id: SeriesId): id is Series => SERIES.some((series) => series === id);

/** Which lines are shown, and which one is moved. */
export function SeriesChoice({ series, active, onMove, onShow }: SeriesChoiceProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="series-choice">
      <legend className="ds-label">
        {t(onMove === null ? 'talk.radar.lines' : 'conversation.radar.active')}
      </legend>
      {series.map(({ id, name, visible }) => (
        <div key={id} className="series-line-choice" data-chosen={id === active || undefined}>
          {onMove !== null && isMovable(id) ? (
            <label className="series-move">
              <input
                type="radio"
                className="ds-input"
                name="series"
                checked={id === active}
                onChange={() => onMove(id)}
              />
              <SeriesMark id={id} />
              <span>{name}</span>
            </label>
          ) : (
            <span className="series-move">
              <SeriesMark id={id} />
              <span>{name}</span>
            </span>
          )}
          <label className="series-show">
            <input
              type="checkbox"
              className="ds-input"
              checked={visible}
              onChange={({ target }) => onShow(id, target.checked)}
            />
            <span>
              {t('ui.radar.show')}
              <span className="ds-sr-only"> {name}</span>
            </span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
