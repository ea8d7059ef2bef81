import { useTranslation } from 'react-i18next';
import { useRevealDocument } from '../../data/document.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import './document.css';

/** That a document lies on disk, and where. */
export function SavedNote({ id, name }: { readonly id: string; readonly name: string }) {
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
