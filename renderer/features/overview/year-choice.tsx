import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface YearChoiceProps {
  readonly year: number;
  readonly years: readonly number[];
  readonly onChoose: (year: number) => void;
}

/** Another year's conversations, where there are any. */
export function YearChoice({ year, years, onChoose }: YearChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  if (years.length < 2) return null;
  return (
    <div className="row">
      <label className="ds-label" htmlFor={id}>
        {t('overview.year')}
      </label>
      <select
        id={id}
        className="ds-input overview-year"
        value={year}
        onChange={(event) => onChoose(Number(event.target.value))}
      >
        {years.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </div>
  );
}
