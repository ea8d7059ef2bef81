import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { usualParts } from '#domain/document-choice.ts';
import type { Template } from '#domain/template.ts';
import { useSaveDocument, warmPress } from '../../data/document.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { loadPages } from './load-pages.ts';
import { SavedNote } from './saved-note.tsx';
import './document.css';

interface SaveDocumentProps {
  readonly id: string;
  readonly template: Template;
}

/** Saves the whole talk as a Word document, as the manager keeps it. */
export function SaveDocument({ id, template }: SaveDocumentProps) {
  const { t } = useTranslation();
  const save = useSaveDocument(id);
  // The documents come after the end of the talk.
  useEffect(() => {
    warmPress();
    void loadPages();
  }, []);
  const choice = { profile: 'manager', parts: usualParts(template, 'manager') } as const;
  return (
    <>
      <div className="row">
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          disabled={save.isPending}
          onClick={() => save.mutate({ choice, format: 'word' })}
        >
          {t(save.isPending ? 'documents.saving' : 'documents.word')}
        </button>
      </div>
      <ErrorNote error={save.error} />
      {save.data !== undefined && save.data !== null && <SavedNote {...save.data} />}
    </>
  );
}
