import { Link, getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isActive, usePeople } from '../../data/person.ts';
import { useTemplates } from '../../data/template.ts';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page } from '../../ui/page.tsx';
import { BeginForm } from './begin-form.tsx';

const route = getRouteApi('/conversations/new');

/** Begins a conversation between two people on a form. */
export function NewConversationScreen() {
  const { t } = useTranslation();
  const people = usePeople();
  const choosable = people.data?.filter(isActive);
  const wish = route.useSearch();
  const templates = useTemplates();
  const addPeople = (
    <Link className="ds-button" data-variant="primary" to="/people/$id" params={{ id: 'new' }}>
      {t('newConversation.toPeople')}
    </Link>
  );
  const ready = choosable !== undefined && templates.data !== undefined;
  return (
    <Page title={t('newConversation.title')}>
      <ErrorNote error={people.error ?? templates.error} />
      {ready && choosable.length < 2 && (
        <Empty action={addPeople}>{t('newConversation.tooFew')}</Empty>
      )}
      {ready && choosable.length >= 2 && (
        <>
          <p className="reading">{t('newConversation.intro')}</p>
          <BeginForm people={choosable} templates={templates.data} wish={wish} />
        </>
      )}
    </Page>
  );
}
