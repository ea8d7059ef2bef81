import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormLine, VersionLine } from '#preload/contract.ts';
import { useExportForm, useRemoveVersion, useWithdraw } from '../../data/template.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Modal } from '../../ui/modal.tsx';

/** The published versions of a form, the newest first. */
export function VersionLines({ form }: { readonly form: FormLine }) {
  const { t } = useTranslation();
  if (form.versions.length === 0) return null;
  return (
    <ol className="version-lines" aria-label={t('templates.versionsOf', { name: form.name })}>
      {form.versions.map((line) => (
        <Version key={line.version} form={form} line={line} />
      ))}
    </ol>
  );
}

interface VersionProps {
  readonly form: FormLine;
  readonly line: VersionLine;
}

function Version({ form, line }: VersionProps) {
  const { t } = useTranslation();
  const { id } = form;
  const { version, name, shipped, withdrawn, uses } = line;
  const withdraw = useWithdraw();
  const save = useExportForm();
  const facts = [
    t('templates.uses', { count: uses }),
    ...(shipped ? [t('templates.shipped')] : []),
    ...(withdrawn ? [t('templates.withdrawn')] : []),
  ];
  const label = t('templates.version', { version });
  return (
    <li>
      <p>
        <strong>{label}</strong> {name !== form.name && name}{' '}
        <span className="quiet">{facts.join(' · ')}</span>
      </p>
      <div className="row" role="group" aria-label={label}>
        <Link
          className="link-button"
          to="/templates/$id/versions/$version"
          params={{ id, version: String(version) }}
        >
          {t('templates.look')}
        </Link>
        <button
          className="link-button"
          type="button"
          onClick={() => withdraw.mutate({ id, version, withdrawn: !withdrawn })}
        >
          {t(withdrawn ? 'templates.offer' : 'templates.withdraw')}
        </button>
        <button className="link-button" type="button" onClick={() => save.mutate({ id, version })}>
          {t('templates.export')}
        </button>
        {!shipped && <Remove form={form} line={line} />}
      </div>
      <ErrorNote error={withdraw.error ?? save.error} />
      {save.data?.saved === true && <p role="status">{t('templates.exported')}</p>}
    </li>
  );
}

/** Removes a version after a question; one with conversations says what can be done instead. */
function Remove({ form: { id }, line }: VersionProps) {
  const { t } = useTranslation();
  const remove = useRemoveVersion();
  const [asking, setAsking] = useState(false);
  const { version, name, uses } = line;
  const close = () => {
    setAsking(false);
    remove.reset();
  };
  return (
    <>
      <button className="link-button" type="button" onClick={() => setAsking(true)}>
        {t('templates.remove.version')}
      </button>
      {asking && (
        <Modal title={t('templates.remove.versionTitle', { name, version })} onClose={close}>
          <p>
            {uses > 0
              ? t('templates.remove.inUse', { count: uses })
              : t('templates.remove.versionText')}
          </p>
          <ErrorNote error={remove.error} />
          <div className="row">
            {uses === 0 && (
              <button
                className="ds-button"
                data-variant="primary"
                type="button"
                onClick={() => remove.mutate({ id, version })}
              >
                {t('templates.remove.versionYes')}
              </button>
            )}
            <button
              className="ds-button"
              data-variant="secondary"
              type="button"
              data-first
              onClick={close}
            >
              {t(uses > 0 ? 'templates.remove.understood' : 'templates.remove.no')}
            </button>
          </div>
        </Modal>
      )}
    </>
  );
}
