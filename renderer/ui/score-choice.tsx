import { useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { scaleValues } from '#domain/rating.ts';
import type { Scale } from '#domain/template.ts';
import { useFormat } from '../i18n/format.ts';
import { focusPlace } from './focus-place.ts';
import './link-button.css';
import './score-choice.css';

/** A run of arrow presses without such a pause, in ms, is one step of undo. */
const PAUSE = 1000;

interface ScoreChoiceProps {
  readonly label: ReactNode;
  readonly scale: Scale;
  /** Null where nobody has scored yet, which is a state of its own. */
  readonly value: number | null;
  readonly whose: 'leader' | 'manager' | 'desired';
  readonly place: string;
  readonly onChoose: (value: number | null, gesture: string) => void;
}

/** The numbers of the scale in a row; the arrow keys walk through them. */
export function ScoreChoice({ label, scale, value, whose, place, onChoose }: ScoreChoiceProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const id = useId();
  const run = useRef({ gesture: '', at: Number.NEGATIVE_INFINITY });
  const choose = (chosen: number | null) => {
    const now = performance.now();
    const goesOn = now - run.current.at <= PAUSE;
    run.current = { gesture: goesOn ? run.current.gesture : crypto.randomUUID(), at: now };
    onChoose(chosen, run.current.gesture);
  };
  const clear = () => {
    choose(null);
    focusPlace(place);
  };
  const ends = {
    low: number(scale.min),
    lowWords: scale.lowWords,
    high: number(scale.max),
    highWords: scale.highWords,
  };
  return (
    <div
      className="score-choice"
      data-whose={whose}
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-ends`}
    >
      <div className="score-head">
        <span id={`${id}-label`} className="ds-label">
          {label}
        </span>
        <ScoreState isNone={value === null} onClear={clear} />
      </div>
      <div className="score-row" data-place={place}>
        {scaleValues(scale).map((one) => (
          <label key={one} className="score-value">
            <input type="radio" name={id} checked={one === value} onChange={() => choose(one)} />
            <span>{number(one)}</span>
          </label>
        ))}
      </div>
      <p id={`${id}-ends`} className="quiet score-ends">
        {t('conversation.score.lowHigh', ends)}
      </p>
    </div>
  );
}

/** Says that nobody has scored, or offers to take the score away. */
function ScoreState({
  isNone,
  onClear,
}: {
  readonly isNone: boolean;
  readonly onClear: () => void;
}) {
  const { t } = useTranslation();
  if (isNone) return <span className="score-none quiet">{t('conversation.score.none')}</span>;
  return (
    <button className="link-button quiet score-none" type="button" onClick={onClear}>
      {t('conversation.score.clear')}
    </button>
  );
}
