import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMIT } from '#domain/text-limits.ts';
import { useFormat } from '../i18n/format.ts';
import { FieldNotes } from './field-notes.tsx';
import './text-area.css';

/** What a field of text shows and does; `useTyped` in data answers with one. */
export interface TypedText {
  readonly text: string;
  /** Longer than can be stored; nothing of it is stored until it is shorter. */
  readonly tooLong: boolean;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  readonly onEnter?: () => void;
}

interface TextAreaProps {
  readonly label: ReactNode;
  /** Hidden to the eye where a heading beside it says the same. */
  readonly labelHidden?: boolean;
  readonly typed: TypedText;
  /** Help under the label. */
  readonly description?: ReactNode;
  /** A sentence under the field: what went wrong with it. */
  readonly error?: string | null;
  readonly limit?: number;
  /** Height when empty, in lines. */
  readonly lines?: number;
  /** A long text scrolls inside the field after so many lines; without it the field grows on. */
  readonly mostLines?: number;
  readonly readOnly?: boolean;
  /** Names the field, so that undo can show where something changed. */
  readonly place?: string;
}

/** A field for a longer text. It grows with what is in it. */
export function TextArea(props: TextAreaProps) {
  const { label, labelHidden = false, typed, description, error = null, place } = props;
  const { limit = TEXT_LIMIT, lines = 4, mostLines, readOnly = false } = props;
  const id = useId();
  const { t } = useTranslation();
  const { number } = useFormat();
  const tooLong = typed.tooLong
    ? t('ui.tooLong', { length: number(typed.text.length), limit: number(limit) })
    : null;
  const problem = tooLong ?? error;
  return (
    <div className="text-area">
      <label className={labelHidden ? 'ds-sr-only' : 'ds-label'} htmlFor={id}>
        {label}
      </label>
      <FieldNotes id={id} description={description} problem={null} />
      <div
        className="text-area-box"
        style={{ '--lines': lines, '--most-lines': mostLines ?? 'none' }}
        data-scrolls={mostLines !== undefined || undefined}
      >
        {/* The same text under the field gives the field its height without measuring anything. */}
        <div className="text-area-twin ds-input" aria-hidden="true">
          {`${typed.text}\n`}
        </div>
        <textarea
          id={id}
          className="ds-input"
          value={typed.text}
          readOnly={readOnly}
          data-place={place}
          aria-invalid={problem !== null || undefined}
          aria-describedby={`${id}-description ${id}-problem`}
          onChange={({ target }) => typed.onType(target.value)}
          onBlur={typed.onLeave}
        />
      </div>
      <FieldNotes id={id} problem={problem} />
    </div>
  );
}
