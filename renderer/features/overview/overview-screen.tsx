import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from '#preload/contract.ts';
import { useOverview } from '../../data/overview.ts';
import { isActive, usePeople } from '../../data/person.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page } from '../../ui/page.tsx';
import { DueSection } from './due-section.tsx';
import { BeginLink, DocumentsLink, EarlierLink, EmptyOverview } from './empty-overview.tsx';
import { StateSection } from './state-section.tsx';
import { WithoutSection } from './without-section.tsx';
import { YearChoice } from './year-choice.tsx';
import { YearFigures } from './year-figures.tsx';
import { isEmptyYear, yearNow, yearsToChoose } from './years.ts';
import './overview.css';

/** How a year's conversations stand, what is due, and who has none yet. */
export function OverviewScreen() {
  const { t } = useTranslation();
  const [thisYear] = useState(() => new Date().getFullYear());
  const [chosen, setChosen] = useState<number | null>(null);
  const { data: overview, error } = useOverview(chosen);
  const people = usePeople();
  const year = overview?.year ?? thisYear;
  const unused = overview !== undefined && overview.years.length < 2 && isEmptyYear(overview);
  return (
    <Page
      title={t('overview.title', { year })}
      width="wide"
      aside={
        overview !== undefined &&
        !unused && (
          <>
            <DocumentsLink year={year} />
            <EarlierLink />
            <BeginLink />
          </>
        )
      }
    >
      <ErrorNote error={error ?? people.error} />
      {unused && people.data !== undefined && (
        <>
          <EmptyOverview people={people.data.filter(isActive).length} />
          {overview.without.count >= 2 && <WithoutSection year={year} without={overview.without} />}
        </>
      )}
      {overview !== undefined && !unused && (
        <>
          <YearChoice year={year} years={yearsToChoose(overview)} onChoose={setChosen} />
          {!isEmptyYear(overview) && <YearFigures overview={overview} />}
          <YearParts key={year} overview={overview} />
        </>
      )}
    </Page>
  );
}

/** The parts of the year: conversations by state, and beside them what asks for something. */
function YearParts({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const { year, states, due, without } = overview;
  return (
    <div className="overview-parts">
      <div className="overview-states">
        {isEmptyYear(overview) && <p>{t('overview.emptyYear', { year })}</p>}
        {states
          .filter(({ count }) => count > 0)
          .map((group) => (
            <StateSection key={group.state} year={year} {...group} />
          ))}
      </div>
      <div className="overview-beside">
        <DueSection due={due} />
        {year >= yearNow(due) && <WithoutSection year={year} without={without} />}
      </div>
    </div>
  );
}
