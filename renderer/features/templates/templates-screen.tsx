import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FormLine } from '#preload/contract.ts';
import { useForms } from '../../data/template.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page } from '../../ui/page.tsx';
import { FormCard } from './form-card.tsx';
import { Ways } from './ways.tsx';
import '../../ui/link-button.css';
import './templates.css';

const route = getRouteApi('/templates');

/** Every form: what new conversations begin on, what is being written, and what is put away. */
export function TemplatesScreen() {
  const { t } = useTranslation();
  const { published } = route.useSearch();
  const { data, error } = useForms();
  const current = data?.filter(({ archived }) => !archived) ?? [];
  const archived = data?.filter((form) => form.archived) ?? [];
  const fresh = data?.find(({ id }) => id === published);
  return (
    <Page title={t('templates.title')}>
      <p>{t('templates.intro')}</p>
      <ErrorNote error={error} />
      {fresh !== undefined && <PublishedNote form={fresh} />}
      <Ways />
      <ul className="form-cards" aria-label={t('templates.title')}>
        {current.map((form) => (
          <FormCard key={form.id} form={form} />
        ))}
      </ul>
      {archived.length > 0 && (
        <details className="form-archive">
          <summary>{t('templates.archived', { count: archived.length })}</summary>
          <ul className="form-cards" aria-label={t('templates.archivedList')}>
            {archived.map((form) => (
              <FormCard key={form.id} form={form} />
            ))}
          </ul>
        </details>
      )}
    </Page>
  );
}

function PublishedNote({ form }: { readonly form: FormLine }) {
  const { t } = useTranslation();
  const version = form.versions[0]?.version ?? 1;
  return (
    <p className="form-note" role="status">
      {t('templates.published', { name: form.name, version })}
    </p>
  );
}
