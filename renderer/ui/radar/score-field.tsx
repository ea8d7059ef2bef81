import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readScore } from '#domain/rating.ts';
import type { Scale } from '#domain/template.ts';
import { useFormat } from '../../i18n/format.ts';

interface ScoreFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly scale: Scale;
  /** Null where the number only stands there. */
  readonly onCommit: ((value: number | null) => void) | null;
}

/**
 * One score as a number. What is typed counts on Enter or on leaving the field; what is not on
 * the scale is refused with a sentence, and the old number stays.
 */
export function ScoreField({ label, value, scale, onCommit }: ScoreFieldProps) {
  const id = useId();
  const { t } = useTranslation();
  const { number } = useFormat();
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const shown = value === null ? '' : number(value);
  if (onCommit === null) return value === null ? '–' : shown;

  const leave = () => {
    if (draft === null) return;
    setDraft(null);
    const typed = draft.trim() === '' ? null : readScore(draft, scale);
    const isRefused = draft.trim() !== '' && typed === null;
    setRefused(isRefused);
    if (!isRefused && typed !== value) onCommit(typed);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') leave();
    if (event.key === 'Escape') setDraft(null);
  };
  return (
    <>
      <input
        className="ds-input score-field"
        inputMode="decimal"
        size={4}
        maxLength={8}
        autoComplete="off"
        aria-label={label}
        aria-invalid={refused || undefined}
        aria-describedby={refused ? id : undefined}
        placeholder="–"
        value={draft ?? shown}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => {
          setDraft(target.value);
          setRefused(false);
        }}
        onBlur={leave}
        onKeyDown={press}
      />
      {refused && (
        <p id={id} className="ds-validation-message" role="alert">
          {t('ui.radar.offScale', {
            min: number(scale.min),
            max: number(scale.max),
            step: number(scale.step),
          })}
        </p>
      )}
    </>
  );
}
