import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Template } from '#domain/template.ts';
import { useForm } from '../../data/template.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page } from '../../ui/page.tsx';
import { FormView } from './preview/form-view.tsx';
import './templates.css';

interface VersionScreenProps {
  readonly id: string;
  readonly version: number;
  /** The version as a document. */
  readonly document: (template: Template) => ReactNode;
}

/** A published version to look at; it never changes. */
export function VersionScreen({ id, version, document: draw }: VersionScreenProps) {
  const { t } = useTranslation();
  const { data, error } = useForm(id, version);
  return (
    <Page
      title={data?.name ?? t('templates.title')}
      width="wide"
      above={
        <>
          <Link to="/templates">{t('templates.title')}</Link> ·{' '}
          {t('templates.version', { version })}
        </>
      }
    >
      <ErrorNote error={error} />
      {data !== undefined && (
        <>
          <section className="stack">
            <h2 className="ds-heading" data-size="sm">
              {t('templates.form')}
            </h2>
            <FormView template={data} />
          </section>
          <section className="stack">
            <h2 className="ds-heading" data-size="sm">
              {t('templates.document')}
            </h2>
            {draw(data)}
          </section>
        </>
      )}
    </Page>
  );
}
