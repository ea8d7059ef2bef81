import { useId, type ReactNode } from 'react';
import { FieldNotes } from './field-notes.tsx';
import './line-field.css';

interface ChoiceFieldProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  /** The id of what is chosen; empty where nothing is. */
  readonly value: string;
  /** The words for choosing nothing; left out where something must be chosen. */
  readonly none?: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly error?: string | null;
  /** Names the field, so that undo can show where something changed. */
  readonly place?: string;
  readonly onChoose: (id: string) => void;
}

/** A field for one choice among a few. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { label, description, value, none, choices, error = null, place, onChoose } = props;
  const id = useId();
  return (
    <div className="line-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <FieldNotes id={id} description={description} problem={null} />
      <select
        id={id}
        className="ds-input"
        value={value}
        data-place={place}
        aria-invalid={error !== null || undefined}
        aria-describedby={`${id}-description ${id}-problem`}
        onChange={({ target }) => onChoose(target.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
      <FieldNotes id={id} problem={error} />
    </div>
  );
}
