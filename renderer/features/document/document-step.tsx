import { useTranslation } from 'react-i18next';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { useRevealDocument, useSaveDocument } from '../../data/document.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Step } from '../../ui/step.tsx';
import './document.css';

/** The conversation as a Word document. */
export function DocumentStep({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { id, date, locked } = open.conversation;
  const { change } = useEdit(id);
  const save = useSaveDocument(id);
  return (
    <Step
      title={t('documents.title')}
      intro={
        <p>
          {t('documents.intro')} {t('documents.private')}
        </p>
      }
    >
      <div className="document-date">
        <DateField
          label={t('conversation.start.date')}
          value={date}
          readOnly={locked}
          place={placeOf.date}
          onCommit={(day) => change({ kind: 'date.set', date: day })}
        />
      </div>
      <div className="row">
        <button
          className="ds-button"
          data-variant="primary"
          type="button"
          disabled={save.isPending}
          onClick={() => save.mutate()}
        >
          {t(save.isPending ? 'documents.saving' : 'documents.save')}
        </button>
      </div>
      <ErrorNote error={save.error} />
      {save.data !== undefined && save.data !== null && <SavedNote {...save.data} />}
    </Step>
  );
}

function SavedNote({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTranslation();
  const reveal = useRevealDocument();
  return (
    <div className="document-saved stack" role="status">
      <p>
        <strong>{t('documents.saved', { name })}</strong> {t('documents.after')}
      </p>
      <div className="row">
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          onClick={() => reveal.mutate(id)}
        >
          {t('documents.show')}
        </button>
      </div>
      <ErrorNote error={reveal.error} />
    </div>
  );
}
