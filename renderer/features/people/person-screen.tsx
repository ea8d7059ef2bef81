import { Link, getRouteApi, useCanGoBack, useNavigate, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/person.ts';
import { isActive, usePeople } from '../../data/person.ts';
import { Page } from '../../ui/page.tsx';
import { ArchivePart } from './archive-part.tsx';
import { ConversationsPart } from './conversations-part.tsx';
import { GonePerson } from './gone-person.tsx';
import { PersonForm } from './person-form.tsx';
import { EMPTY_DRAFT, draftOf } from './person-draft.ts';
import './people.css';

const route = getRouteApi('/people/$id');

interface PersonScreenProps {
  /** What belongs to filing. */
  readonly renderFiling: (person: Person) => ReactNode;
}

/** One person: what is known, the conversations, and what else can be done. `new`: somebody new. */
export function PersonScreen({ renderFiling }: PersonScreenProps) {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const people = usePeople().data;
  const back = useWayBack();
  if (people === undefined) return null;
  if (id === 'new')
    return (
      <Page title={t('people.addTitle')}>
        <PersonForm id={null} start={EMPTY_DRAFT} people={people} onDone={back} />
      </Page>
    );
  const person = people.find((one) => one.id === id);
  if (person === undefined) return <GonePerson />;
  return (
    <Page title={t('people.editTitle', { name: person.name })}>
      <PersonForm key={id} id={id} start={draftOf(person)} people={people} onDone={back} />
      <ConversationsPart id={id} canBegin={isActive(person)} />
      {renderFiling(person)}
      <section className="person-part">
        <h2 className="ds-heading" data-size="xs">
          {t('people.merge.short')}
        </h2>
        <p className="quiet">{t('people.merge.help')}</p>
        <Link className="ds-button" data-variant="secondary" to="/people/$id/merge" params={{ id }}>
          {t('people.merge.begin')}
        </Link>
      </section>
      <ArchivePart person={person} />
    </Page>
  );
}

/** The way to where somebody came from: the list as it was left, or a search. */
function useWayBack(): () => void {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  const navigate = useNavigate();
  return () => {
    if (canGoBack) router.history.back();
    else void navigate({ to: '/people' });
  };
}
