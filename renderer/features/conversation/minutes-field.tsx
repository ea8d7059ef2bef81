import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FEWEST_MINUTES, MOST_MINUTES, readMinutes } from '#domain/minutes.ts';
import { markUnsent, registerTyping } from '../../data/typing.ts';
import { LineField } from '../../ui/line-field.tsx';

interface MinutesFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly readOnly: boolean;
  readonly place: string;
  /** Called on leaving the field, and only with minutes that a talk can have, or null. */
  readonly onCommit: (minutes: number | null) => void;
}

/** A number of minutes. What cannot be read is refused with a sentence; the old number stays. */
export function MinutesField({ label, value, readOnly, place, onCommit }: MinutesFieldProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const shown = value === null ? '' : String(value);
  const commit = () => {
    if (draft === null) return true;
    const minutes = readMinutes(draft);
    if (draft.trim() !== '' && minutes === null) return false;
    if (minutes !== value) onCommit(minutes);
    return true;
  };
  const leave = () => {
    setRefused(!commit());
    setDraft(null);
  };
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => registerTyping(() => void latest.current()), []);
  const field = useId();
  const isUnsent = draft !== null && draft.trim() !== shown;
  useEffect(() => {
    markUnsent(field, isUnsent);
    return () => markUnsent(field, false);
  }, [field, isUnsent]);
  const limits = { fewest: FEWEST_MINUTES, most: MOST_MINUTES };
  return (
    <LineField
      label={label}
      readOnly={readOnly}
      place={place}
      typed={{
        text: draft ?? shown,
        tooLong: false,
        onType: (text) => {
          setDraft(text);
          setRefused(false);
        },
        onLeave: leave,
      }}
      error={refused ? t('talk.agenda.noMinutes', limits) : null}
    />
  );
}
