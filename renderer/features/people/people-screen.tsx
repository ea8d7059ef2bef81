import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/person.ts';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page } from '../../ui/page.tsx';
import { PeopleList } from './people-list.tsx';
import './people.css';

const route = getRouteApi('/people');

/** Everybody who takes part in conversations. */
export function PeopleScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const people = usePeople();
  const { find = '' } = route.useSearch();
  // What is typed stands in the address, so that it is still there on the way back.
  const onType = (text: string) =>
    void navigate({ to: '/people', search: text === '' ? {} : { find: text }, replace: true });
  const isEmpty = people.data?.length === 0;
  return (
    <Page title={t('people.title')} width="wide" aside={!isEmpty && <Ways />}>
      <ErrorNote error={people.error} />
      {isEmpty && <Empty action={<Ways />}>{t('people.empty')}</Empty>}
      {people.data !== undefined && !isEmpty && (
        <PeopleList people={people.data} typed={find} onType={onType} />
      )}
    </Page>
  );
}

/** The two ways to bring people in. */
function Ways() {
  const { t } = useTranslation();
  return (
    <div className="row">
      <Link className="ds-button" data-variant="secondary" to="/people/import">
        {t('people.fromFile')}
      </Link>
      <Link className="ds-button" data-variant="primary" to="/people/$id" params={{ id: 'new' }}>
        {t('people.add')}
      </Link>
    </div>
  );
}
