import { useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Score } from '#domain/conversation.ts';
import { NOT_RELEVANT } from '#domain/not-relevant.ts';
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
  /** Hidden to the eye where a heading above says the same. */
  readonly labelHidden?: boolean;
  /** What the ends mean is hidden to the eye where it stands once for several rows. */
  readonly endsHidden?: boolean;
  readonly scale: Scale;
  /** Null where nobody has scored yet, which is a state of its own. */
  readonly value: Score | null;
  readonly whose: 'leader' | 'manager' | 'desired';
  readonly place: string;
  readonly onChoose: (value: Score | null, gesture: string) => void;
}

/**
 * The numbers of the scale in a row, and after them *not relevant* where the scale allows that; the
 * arrow keys walk through them.
 */
export function ScoreChoice(props: ScoreChoiceProps) {
  const { label, labelHidden = false, endsHidden = false } = props;
  const { scale, value, whose, place, onChoose } = props;
  const { t } = useTranslation();
  const { number } = useFormat();
  const id = useId();
  const run = useRef({ gesture: '', at: Number.NEGATIVE_INFINITY });
  const choose = (chosen: Score | null) => {
    const now = performance.now();
    const goesOn = now - run.current.at <= PAUSE;
    run.current = { gesture: goesOn ? run.current.gesture : crypto.randomUUID(), at: now };
    onChoose(chosen, run.current.gesture);
  };
  const clear = () => {
    choose(null);
    focusPlace(place);
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
        <span id={`${id}-label`} className={labelHidden ? 'ds-sr-only' : 'ds-label'}>
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
        {scale.notRelevant && (
          <label className="score-value score-words">
            <input
              type="radio"
              name={id}
              checked={value === NOT_RELEVANT}
              onChange={() => choose(NOT_RELEVANT)}
            />
            <span>{t('conversation.score.chooseNotRelevant')}</span>
          </label>
        )}
      </div>
      <p id={`${id}-ends`} className={endsHidden ? 'ds-sr-only' : 'quiet score-ends'}>
        <ScaleEnds scale={scale} />
      </p>
    </div>
  );
}

/** What the ends of the scale mean, in a sentence; nothing where the form has no words for them. */
export function ScaleEnds({ scale }: Pick<ScoreChoiceProps, 'scale'>) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { min, max, lowWords, highWords } = scale;
  const end = (value: number, words: string) =>
    words === '' ? [] : [t('conversation.score.end', { value: number(value), words })];
  const ends = [...end(min, lowWords), ...end(max, highWords)].join(', ');
  return ends === '' ? null : `${ends}.`;
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
