import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LINE_LIMIT } from '#domain/text-limits.ts';
import { useFormat } from '../i18n/format.ts';
import { FieldNotes } from './field-notes.tsx';
import type { TypedText } from './text-area.tsx';
import './line-field.css';

interface LineFieldProps {
  readonly label: ReactNode;
  /** Hidden to the eye where a heading beside it says the same. */
  readonly labelHidden?: boolean;
  readonly typed: TypedText;
  readonly description?: ReactNode;
  readonly error?: string | null;
  readonly limit?: number;
  readonly readOnly?: boolean;
  readonly type?: 'text' | 'password';
  /** Only digits are typed: a keyboard on the screen shows no letters. */
  readonly digits?: boolean;
  readonly autoComplete?: string;
  readonly required?: boolean;
  /** Names the field, so that undo can show where something changed. */
  readonly place?: string;
}

/** A field for one line: a name, a unit, a label. */
export function LineField(props: LineFieldProps) {
  const { label, labelHidden = false, typed, description, error = null, place } = props;
  const { limit = LINE_LIMIT, readOnly = false, type = 'text', autoComplete = 'off' } = props;
  const id = useId();
  const { t } = useTranslation();
  const { number } = useFormat();
  const tooLong = typed.tooLong
    ? t('ui.tooLong', { length: number(typed.text.length), limit: number(limit) })
    : null;
  const problem = tooLong ?? error;
  return (
    <div className="line-field">
      <label className={labelHidden ? 'ds-sr-only' : 'ds-label'} htmlFor={id}>
        {label}
      </label>
      <FieldNotes id={id} description={description} problem={null} />
      <input
        id={id}
        className="ds-input"
        type={type}
        inputMode={props.digits === true ? 'numeric' : undefined}
        value={typed.text}
        readOnly={readOnly}
        required={props.required}
        autoComplete={autoComplete}
        spellCheck={type === 'text'}
        data-place={place}
        aria-invalid={problem !== null || undefined}
        aria-describedby={`${id}-description ${id}-problem`}
        onChange={({ target }) => typed.onType(target.value)}
        onFocus={typed.onEnter}
        onBlur={typed.onLeave}
      />
      <FieldNotes id={id} problem={problem} />
    </div>
  );
}
