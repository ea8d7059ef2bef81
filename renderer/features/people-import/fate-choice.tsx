import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { KINDS, type Kind } from './import-draft.ts';

interface FateChoiceProps {
  readonly counts: Readonly<Record<Kind, number>>;
  readonly total: number;
  /** Null: all of them. */
  readonly kind: Kind | null;
  readonly onChoose: (kind: Kind | null) => void;
}

/** How many rows have which fate, and which of them to look at. */
export function FateChoice({ counts, total, kind, onChoose }: FateChoiceProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const there = KINDS.filter((one) => counts[one] > 0);
  return (
    <fieldset className="fate-choice">
      <legend className="ds-label">{t('peopleImport.show')}</legend>
      <Choice
        words={t('peopleImport.all', { amount: number(total) })}
        checked={kind === null}
        onChoose={() => onChoose(null)}
      />
      {there.map((one) => (
        <Choice
          key={one}
          words={t(`peopleImport.kinds.${one}`, { amount: number(counts[one]) })}
          checked={kind === one}
          onChoose={() => onChoose(one)}
        />
      ))}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly words: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function Choice({ words, checked, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <label htmlFor={id}>
      <input
        id={id}
        className="ds-input"
        type="radio"
        name="fate"
        checked={checked}
        onChange={onChoose}
      />
      {words}
    </label>
  );
}
