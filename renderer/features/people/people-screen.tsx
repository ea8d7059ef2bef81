import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/person.ts';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page } from '../../ui/page.tsx';
import { PeopleTable } from './people-table.tsx';
import './people.css';

/** Everybody who takes part in conversations. */
export function PeopleScreen() {
  const { t } = useTranslation();
  const people = usePeople();
  const add = (
    <Link className="ds-button" data-variant="primary" to="/people/$id" params={{ id: 'new' }}>
      {t('people.add')}
    </Link>
  );
  const isEmpty = people.data?.length === 0;
  return (
    <Page title={t('people.title')} width="wide" aside={!isEmpty && add}>
      <ErrorNote error={people.error} />
      {isEmpty && <Empty action={add}>{t('people.empty')}</Empty>}
      {people.data !== undefined && !isEmpty && <PeopleTable people={people.data} />}
    </Page>
  );
}
