import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trouble } from '#domain/draft/draft-troubles.ts';
import { usePublishDraft, useRemoveDraft } from '../../../data/draft.ts';
import { ErrorNote } from '../../../ui/error-note.tsx';
import { Modal } from '../../../ui/modal.tsx';
import { Step } from '../../../ui/step.tsx';
import { placeWords, troubleWords } from '../trouble-words.ts';
import { useEditing } from './editing.ts';
import { named } from '../named.ts';

interface PublishPartProps {
  /** The version that it becomes. */
  readonly next: number;
  /** Goes to the field at which something is missing. */
  readonly onTrouble: (trouble: Trouble) => void;
}

/** What still stands in the way, and the step that makes the draft a version. */
export function PublishPart({ next, onTrouble }: PublishPartProps) {
  const { t } = useTranslation();
  const { troubles } = useEditing();
  return (
    <Step title={t('templates.parts.publish')} intro={<p>{t('templates.publish.intro')}</p>}>
      {troubles.length > 0 ? (
        <section aria-labelledby="troubles">
          <h3 id="troubles" className="ds-heading" data-size="2xs">
            {t('templates.publish.missing', { count: troubles.length })}
          </h3>
          <ul className="trouble-list">
            {troubles.map((trouble) => (
              <li key={`${trouble.path.join('.')}:${trouble.code}`}>
                <button className="link-button" type="button" onClick={() => onTrouble(trouble)}>
                  {placeWords(t, trouble.path)}
                </button>
                <span>{troubleWords(t, trouble)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <Publish next={next} />
      )}
      <RemoveDraft next={next} />
    </Step>
  );
}

function Publish({ next }: { readonly next: number }) {
  const { t } = useTranslation();
  const { id, template } = useEditing();
  const navigate = useNavigate();
  const publish = usePublishDraft(id);
  const done = () => void navigate({ to: '/templates', search: { published: id } });
  return (
    <section className="stack">
      <p>{t('templates.publish.ready', { name: template.name, version: next })}</p>
      <ErrorNote error={publish.error} />
      <div className="row">
        <button
          className="ds-button"
          data-variant="primary"
          type="button"
          disabled={publish.isPending}
          onClick={() => publish.mutate(undefined, { onSuccess: done })}
        >
          {t('templates.publish.yes', { version: next })}
        </button>
      </div>
    </section>
  );
}

/** Takes the draft away, after a question. */
function RemoveDraft({ next }: { readonly next: number }) {
  const { t } = useTranslation();
  const { id, template } = useEditing();
  const navigate = useNavigate();
  const remove = useRemoveDraft();
  const [asking, setAsking] = useState(false);
  const name = named(template.name, t('templates.editor.noName'));
  const yes = () => remove.mutate(id, { onSuccess: () => void navigate({ to: '/templates' }) });
  return (
    <section className="form-remove">
      <button
        className="ds-button"
        data-variant="tertiary"
        type="button"
        onClick={() => setAsking(true)}
      >
        {t('templates.remove.draft')}
      </button>
      {asking && (
        <Modal title={t('templates.remove.draftTitle', { name })} onClose={() => setAsking(false)}>
          <p>{t(next > 1 ? 'templates.remove.draftOfForm' : 'templates.remove.draftAlone')}</p>
          <ErrorNote error={remove.error} />
          <div className="row">
            <button className="ds-button" data-variant="primary" type="button" onClick={yes}>
              {t('templates.remove.draftYes')}
            </button>
            <button
              className="ds-button"
              data-variant="secondary"
              type="button"
              data-first
              onClick={() => setAsking(false)}
            >
              {t('templates.remove.no')}
            </button>
          </div>
        </Modal>
      )}
    </section>
  );
}
