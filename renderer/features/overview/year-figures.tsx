import { useTranslation } from 'react-i18next';
import type { Overview } from '#preload/contract.ts';
import { useFormat } from '../../i18n/format.ts';
import { focusPlace } from '../../ui/focus-place.ts';

/** The whole year in figures; each leads to the part that lists them. */
export function YearFigures({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const { due, states } = overview;
  return (
    <ul className="year-figures" aria-label={t('overview.summary')}>
      {states.map(({ state, count }) => (
        <Figure key={state} name={state} title={t(`overview.state.${state}`)} count={count} />
      ))}
      <Figure name="due" title={t('overview.due.short')} count={due.overdue + due.soon} />
    </ul>
  );
}

interface FigureProps {
  readonly name: string;
  readonly title: string;
  readonly count: number;
}

function Figure({ name, title, count }: FigureProps) {
  const { number } = useFormat();
  const words = (
    <>
      <span className="year-figure">{number(count)}</span>
      <span>{title}</span>
    </>
  );
  return (
    <li>
      {count === 0 ? (
        <span className="quiet">{words}</span>
      ) : (
        <button type="button" onClick={() => focusPlace(name)}>
          {words}
        </button>
      )}
    </li>
  );
}
