import { useTranslation } from 'react-i18next';
import type { Series } from '#domain/sections.ts';
import type { RadarSeries, SeriesId } from '../../ui/radar/radar-types.ts';
import { SeriesMark } from '../../ui/radar/series-mark.tsx';
import './series-choice.css';

interface SeriesChoiceProps {
  readonly series: readonly RadarSeries[];
  /** The one that is moved, or null. */
  readonly active: SeriesId | null;
  /** Those that can be moved. */
  readonly movable: readonly Series[];
  readonly onMove: (series: Series) => void;
  readonly onShow: (series: SeriesId, visible: boolean) => void;
}

/** Which lines are shown, and which one is moved. */
export function SeriesChoice(props: SeriesChoiceProps) {
  const { series, active, movable, onMove, onShow } = props;
  const { t } = useTranslation();
  return (
    <fieldset className="series-choice">
      <legend className="ds-label">
        {t(movable.length === 0 ? 'talk.radar.lines' : 'conversation.radar.active')}
      </legend>
      {series.map(({ id, name, visible }) => {
        const own = movable.find((one) => one === id);
        return (
          <div key={id} className="series-line-choice" data-chosen={id === active || undefined}>
            {own !== undefined ? (
              <label className="series-move">
                <input
                  type="radio"
                  className="ds-input"
                  name="series"
                  checked={id === active}
                  onChange={() => onMove(own)}
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
        );
      })}
    </fieldset>
  );
}
