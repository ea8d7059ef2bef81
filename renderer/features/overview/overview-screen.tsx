import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConversations } from '../../data/conversation.ts';
import { usePeople } from '../../data/person.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page } from '../../ui/page.tsx';
import { BeginLink, EmptyOverview } from './empty-overview.tsx';
import { StateGroup } from './state-group.tsx';
import { firstYear, linesByState, yearsOf } from './conversation-state.ts';
import { YearChoice } from './year-choice.tsx';
import './overview.css';

/** The conversations of a year by state, and the way to a new one. */
export function OverviewScreen() {
  const { t } = useTranslation();
  const conversations = useConversations();
  const people = usePeople();
  const [thisYear] = useState(() => new Date().getFullYear());
  const [chosen, setChosen] = useState<number | null>(null);
  const lines = conversations.data ?? [];
  const year = chosen ?? firstYear(lines, thisYear);
  const groups = linesByState(lines, year);
  const ready = conversations.isSuccess && people.isSuccess;
  const error = conversations.error ?? people.error;
  return (
    <Page
      title={t('overview.title', { year })}
      width="wide"
      aside={lines.length > 0 && <BeginLink />}
    >
      <ErrorNote error={error} />
      {ready && lines.length === 0 && <EmptyOverview people={people.data.length} />}
      {lines.length > 0 && (
        <>
          <YearChoice year={year} years={yearsOf(lines, thisYear)} onChoose={setChosen} />
          {groups.length === 0 && <p>{t('overview.emptyYear', { year })}</p>}
          {groups.map((group) => (
            <StateGroup key={`${year}/${group.state}`} {...group} />
          ))}
        </>
      )}
    </Page>
  );
}
