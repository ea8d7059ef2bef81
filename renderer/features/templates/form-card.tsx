import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FormLine } from '#preload/contract.ts';
import { useBeginDraft } from '../../data/draft.ts';
import { useArchiveForm } from '../../data/template.ts';
import { useFormat } from '../../i18n/format.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LANGUAGE_NAMES } from '../../ui/language-choice.tsx';
import { VersionLines } from './version-lines.tsx';
import { named } from './named.ts';

/** One form: what it is, how it stands, and what can be done with it. */
export function FormCard({ form }: { readonly form: FormLine }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const { name, language, owner, versions, draftChanged, archived } = form;
  const facts = [LANGUAGE_NAMES[language], ...(owner === '' ? [] : [owner])];
  return (
    <li className="form-card">
      <div className="form-card-head">
        <h2 className="ds-heading" data-size="xs" lang={language}>
          {named(name, t('templates.editor.noName'))}
        </h2>
        <p className="quiet">{facts.join(' · ')}</p>
        <p>{useStanding(form)}</p>
        {draftChanged !== null && (
          <p className="quiet">{t('templates.draftChanged', { day: day(draftChanged) })}</p>
        )}
      </div>
      {!archived && <Actions form={form} />}
      <details>
        <summary>
          {t(versions.length === 0 ? 'templates.more' : 'templates.versions', {
            count: versions.length,
          })}
        </summary>
        <VersionLines form={form} />
        <Archive form={form} />
      </details>
    </li>
  );
}

/** In a sentence whether new conversations begin on it. */
function useStanding({ archived, offered, versions }: FormLine): string {
  const { t } = useTranslation();
  if (archived) return t('templates.standing.archived');
  if (offered !== null) return t('templates.standing.offered', { version: offered });
  return t(versions.length === 0 ? 'templates.standing.draft' : 'templates.standing.withdrawn');
}

function Actions({ form }: { readonly form: FormLine }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const begin = useBeginDraft();
  const { id, versions, draftChanged } = form;
  const newest = versions[0];
  const open = () => void navigate({ to: '/templates/$id/{-$part}', params: { id } });
  return (
    <>
      <div className="row">
        {draftChanged !== null && (
          <button className="ds-button" data-variant="secondary" type="button" onClick={open}>
            {t('templates.openDraft')}
          </button>
        )}
        {draftChanged === null && newest !== undefined && (
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            onClick={() =>
              begin.mutate({ as: 'version', id, version: newest.version }, { onSuccess: open })
            }
          >
            {t('templates.nextVersion')}
          </button>
        )}
        {newest !== undefined && (
          <Link
            className="ds-button"
            data-variant="tertiary"
            to="/templates/new"
            search={{ from: `${id}/${newest.version}` }}
          >
            {t('templates.copy')}
          </Link>
        )}
      </div>
      <ErrorNote error={begin.error} />
    </>
  );
}

function Archive({ form: { id, name, archived } }: { readonly form: FormLine }) {
  const { t } = useTranslation();
  const archive = useArchiveForm();
  return (
    <div className="form-card-archive">
      <p className="quiet">
        {t(archived ? 'templates.archive.isArchived' : 'templates.archive.help')}
      </p>
      <button
        className="ds-button"
        data-variant="tertiary"
        type="button"
        onClick={() => archive.mutate({ id, archived: !archived })}
      >
        {t(archived ? 'templates.archive.bringBack' : 'templates.archive.yes', { name })}
      </button>
      <ErrorNote error={archive.error} />
    </div>
  );
}
