import { useTranslation } from 'react-i18next';
import { usualParts } from '#domain/document-choice.ts';
import type { Template } from '#domain/template.ts';
import { useRevealDocument, useSaveDocument } from '../../data/document.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import './document.css';

interface SaveDocumentProps {
  readonly id: string;
  readonly template: Template;
  /** Whether it is the one thing to do on its screen. */
  readonly isPrimary?: boolean;
}

/** Saves the conversation as a Word document, and shows where it lies. */
export function SaveDocument({ id, template, isPrimary = false }: SaveDocumentProps) {
  const { t } = useTranslation();
  const save = useSaveDocument(id);
  const choice = { profile: 'manager', parts: usualParts(template, 'manager') } as const;
  return (
    <>
      <div className="row">
        <button
          className="ds-button"
          data-variant={isPrimary ? 'primary' : 'secondary'}
          type="button"
          disabled={save.isPending}
          onClick={() => save.mutate({ choice, format: 'word' })}
        >
          {t(save.isPending ? 'documents.saving' : 'documents.save')}
        </button>
      </div>
      <ErrorNote error={save.error} />
      {save.data !== undefined && save.data !== null && <SavedNote {...save.data} />}
    </>
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
