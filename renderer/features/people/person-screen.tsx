import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/person.ts';
import { Page } from '../../ui/page.tsx';
import { PersonForm } from './person-form.tsx';
import { EMPTY_DRAFT, draftOf } from './person-draft.ts';
import './people.css';

const route = getRouteApi('/people/$id');

/** The form about one person, or about somebody new where the id is `new`. */
export function PersonScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id } = route.useParams();
  const people = usePeople().data;
  const back = () => void navigate({ to: '/people' });
  if (people === undefined) return null;
  if (id === 'new')
    return (
      <Page title={t('people.addTitle')}>
        <PersonForm id={null} start={EMPTY_DRAFT} people={people} onDone={back} />
      </Page>
    );
  const person = people.find((one) => one.id === id);
  if (person === undefined)
    return (
      <Page title={t('people.title')}>
        <p>{t('people.gone')}</p>
        <Link className="ds-link" to="/people">
          {t('people.back')}
        </Link>
      </Page>
    );
  return (
    <Page title={t('people.editTitle', { name: person.name })}>
      <PersonForm key={id} id={id} start={draftOf(person)} people={people} onDone={back} />
    </Page>
  );
}
