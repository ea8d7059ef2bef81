import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readDate, type IsoDate } from '#domain/date.ts';
import { markUnsent, registerTyping } from '../data/typing.ts';
import { useFormat } from '../i18n/format.ts';
import { LineField } from './line-field.tsx';

interface DateFieldProps {
  readonly label: ReactNode;
  readonly labelHidden?: boolean;
  readonly value: IsoDate | null;
  /** Called on leaving the field, and only with a day that exists, or null. */
  readonly onCommit: (date: IsoDate | null) => void;
  readonly error?: string | null;
  readonly readOnly?: boolean;
  /** Left out where many stand together. */
  readonly hint?: boolean;
  readonly place?: string;
}

/** The day in the form in which it is typed. */
function typable(date: IsoDate | null): string {
  if (date === null) return '';
  const [year, month, day] = date.split('-').map(Number);
  return `${day}.${month}.${year}`;
}

/** A day, typed as people write it (12.3.2027), shown as 12. marts 2027. */
export function DateField(props: DateFieldProps) {
  const { value, onCommit, error = null, hint = true, ...rest } = props;
  const { t } = useTranslation();
  const { date: shown } = useFormat();
  // What is typed, from entering the field to leaving it with a day that exists.
  const [draft, setDraft] = useState<string | null>(null);
  const [noDay, setNoDay] = useState(false);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    setNoDay(false);
    setDraft((old) => old && typable(value));
  }
  const type = (text: string) => {
    setDraft(text);
    setNoDay(false);
  };
  const commit = () => {
    if (draft === null) return true;
    const day = readDate(draft);
    if (draft.trim() !== '' && day === null) return false;
    if (day !== value) onCommit(day);
    return true;
  };
  const leave = () => {
    if (commit()) setDraft(null);
    else setNoDay(true);
  };
  const latestCommit = useRef(commit);
  useEffect(() => {
    latestCommit.current = commit;
  });
  useEffect(() => registerTyping(() => void latestCommit.current()), []);
  const field = useId();
  const isUnsent = draft !== null && draft.trim() !== typable(value);
  useEffect(() => {
    markUnsent(field, isUnsent);
    return () => markUnsent(field, false);
  }, [field, isUnsent]);
  return (
    <LineField
      {...rest}
      {...(hint && { description: t('ui.dateHint') })}
      typed={{
        text: draft ?? (value === null ? '' : shown(value)),
        tooLong: false,
        onType: type,
        onEnter: () => setDraft((old) => old ?? typable(value)),
        onLeave: leave,
      }}
      error={noDay ? t('ui.noDay') : error}
    />
  );
}
