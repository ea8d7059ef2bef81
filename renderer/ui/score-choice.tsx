import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { scaleValues } from '#domain/rating.ts';
import type { Scale } from '#domain/template.ts';
import { useFormat } from '../i18n/format.ts';
import './score-choice.css';

/** A run of arrow presses without such a pause, in ms, is one step of undo. */
const PAUSE = 1000;

interface ScoreChoiceProps {
  readonly label: string;
  readonly scale: Scale;
  /** Null where nobody has scored yet, which is a state of its own. */
  readonly value: number | null;
  readonly whose: 'leader' | 'manager' | 'desired';
  readonly readOnly?: boolean;
  readonly place: string;
  readonly onChoose: (value: number | null, gesture: string) => void;
}

/** The numbers of the scale in a row; the arrow keys walk through them. */
export function ScoreChoice(props: ScoreChoiceProps) {
  const { label, scale, value, whose, readOnly = false, place, onChoose } = props;
  const { t } = useTranslation();
  const { number } = useFormat();
  const name = useId();
  const run = useRef({ gesture: '', at: 0 });
  const choose = (chosen: number | null) => {
    const now = performance.now();
    if (now - run.current.at > PAUSE) run.current.gesture = crypto.randomUUID();
    run.current.at = now;
    onChoose(chosen, run.current.gesture);
  };
  return (
    <fieldset className="score-choice" data-whose={whose} disabled={readOnly}>
      <legend className="ds-label">{label}</legend>
      <div className="score-row" data-place={place} tabIndex={-1}>
        {scaleValues(scale).map((one) => (
          <label key={one} className="score-value">
            <input type="radio" name={name} checked={one === value} onChange={() => choose(one)} />
            <span>{number(one)}</span>
          </label>
        ))}
        {value === null ? (
          <span className="score-none quiet">{t('conversation.score.none')}</span>
        ) : (
          <button
            className="ds-button score-none"
            data-variant="tertiary"
            data-size="sm"
            type="button"
            onClick={() => choose(null)}
          >
            {t('conversation.score.clear')}
          </button>
        )}
      </div>
      <p className="quiet score-ends" data-size="sm">
        {t('conversation.score.lowHigh', {
          low: number(scale.min),
          lowWords: scale.lowWords,
          high: number(scale.max),
          highWords: scale.highWords,
        })}
      </p>
    </fieldset>
  );
}
