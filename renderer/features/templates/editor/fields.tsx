import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { valueAt, type FormPath } from '#domain/draft/edit-draft.ts';
import { cleanLine, cleanText, LINE_LIMIT, TEXT_LIMIT } from '#domain/text.ts';
import { useTyped } from '../../../data/use-typed.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { LineField } from '../../../ui/line-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { troubleWords } from '../trouble-words.ts';
import { placeAt, troubleAt, useEditing } from './editing.ts';

interface FieldProps {
  readonly path: FormPath;
  readonly label: ReactNode;
  readonly labelHidden?: boolean;
  readonly description?: ReactNode;
}

/** The sentence for what is wrong with the field at that path. */
export function useTroubleText(path: FormPath): string | null {
  const { t } = useTranslation();
  const trouble = troubleAt(useEditing(), path);
  return trouble === null ? null : troubleWords(t, trouble);
}

function useText(path: FormPath) {
  const { id, template, edit } = useEditing();
  const value = valueAt(template, path);
  return {
    field: `${id}/${path.join('.')}`,
    value: typeof value === 'string' ? value : '',
    commit: (text: string, gesture: string) => edit({ kind: 'set', path, value: text }, gesture),
  };
}

/** One line of the form. */
export function LineAt({ path, ...rest }: FieldProps) {
  const typed = useTyped({ ...useText(path), clean: cleanLine, limit: LINE_LIMIT });
  return <LineField {...rest} typed={typed} place={placeAt(path)} error={useTroubleText(path)} />;
}

/** A longer text of the form. */
export function TextAt({ path, lines = 3, ...rest }: FieldProps & { readonly lines?: number }) {
  const typed = useTyped(useText(path));
  return (
    <TextArea
      {...rest}
      typed={typed}
      lines={lines}
      place={placeAt(path)}
      error={useTroubleText(path)}
    />
  );
}

interface LinesAtProps extends FieldProps {
  /** How many there may be, and how long each. */
  readonly most: number;
  readonly longest: number;
}

/** A list of short texts, each on a line of its own. */
export function LinesAt({ path, most, longest, ...rest }: LinesAtProps) {
  const { t } = useTranslation();
  const { id, template, edit } = useEditing();
  const value = valueAt(template, path);
  const typed = useTyped({
    field: `${id}/${path.join('.')}`,
    value: Array.isArray(value) ? value.join('\n') : '',
    commit: (text, gesture) => edit({ kind: 'set', path, value: linesIn(text) }, gesture),
    clean: (text) => linesIn(text).join('\n'),
    limit: TEXT_LIMIT,
    fits: (text) => {
      const lines = linesIn(text);
      return lines.length <= most && lines.every((line) => line.length <= longest);
    },
  });
  const trouble = useTroubleText(path);
  const error = typed.tooLong ? t('templates.editor.linesTooLong', { most, longest }) : trouble;
  return (
    <TextArea
      {...rest}
      typed={{ ...typed, tooLong: false }}
      lines={2}
      place={placeAt(path)}
      error={error}
    />
  );
}

function linesIn(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => cleanLine(line.replace(/^\s*[•·*–-]\s+/, '')))
    .filter((line) => line !== '');
}

interface ChoiceAtProps extends FieldProps {
  readonly choices: readonly { readonly id: string; readonly name: string }[];
}

/** One choice among a few. */
export function ChoiceAt({ path, choices, label, description }: ChoiceAtProps) {
  const { template, edit } = useEditing();
  const value = valueAt(template, path);
  return (
    <ChoiceField
      label={label}
      description={description}
      value={typeof value === 'string' ? value : ''}
      choices={choices}
      place={placeAt(path)}
      error={useTroubleText(path)}
      onChoose={(chosen) => edit({ kind: 'set', path, value: chosen })}
    />
  );
}

interface TickProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly place: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or no. */
export function Tick({ label, description, place, checked, onChange }: TickProps) {
  const id = useId();
  return (
    <div className="form-tick">
      <input
        id={id}
        className="ds-input"
        type="checkbox"
        data-place={place}
        checked={checked}
        aria-describedby={description === undefined ? undefined : `${id}-help`}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {description !== undefined && (
        <p id={`${id}-help`} className="quiet" data-size="sm">
          {description}
        </p>
      )}
    </div>
  );
}
