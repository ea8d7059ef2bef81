import { useTranslation } from 'react-i18next';
import type { DocumentChoice } from '#domain/document-choice.ts';
import { usePrintDocument, useSaveDocument } from '../../data/document.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { SavedNote } from './saved-note.tsx';

interface SaveActionsProps {
  readonly id: string;
  readonly choice: DocumentChoice;
}

/** What can be done with the pages: save as Word or PDF, print. */
export function SaveActions({ id, choice }: SaveActionsProps) {
  const { t } = useTranslation();
  const word = useSaveDocument(id);
  const pdf = useSaveDocument(id);
  const print = usePrintDocument(id);
  const last = (word.submittedAt > pdf.submittedAt ? word : pdf).data;
  const isBusy = word.isPending || pdf.isPending || print.isPending;
  return (
    <>
      <div className="row">
        <button
          className="ds-button"
          data-variant="primary"
          type="button"
          disabled={isBusy}
          onClick={() => word.mutate({ choice, format: 'word' })}
        >
          {t(word.isPending ? 'documents.saving' : 'documents.word')}
        </button>
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          disabled={isBusy}
          onClick={() => pdf.mutate({ choice, format: 'pdf' })}
        >
          {t(pdf.isPending ? 'documents.saving' : 'documents.pdf')}
        </button>
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          disabled={isBusy}
          onClick={() => print.mutate(choice)}
        >
          {t('documents.print')}
        </button>
      </div>
      <ErrorNote error={word.error ?? pdf.error ?? print.error} />
      {print.data?.saved === true && <p role="status">{t('documents.printed')}</p>}
      {last !== undefined && last !== null && <SavedNote {...last} />}
    </>
  );
}
