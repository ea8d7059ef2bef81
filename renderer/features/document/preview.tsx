import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentChoice } from '#domain/document-choice.ts';
import type { Language } from '#domain/language-names.ts';
import { usePreview } from '../../data/document.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { loadPages } from './load-pages.ts';

const Pages = lazy(async () => ({ default: (await loadPages()).Pages }));

interface PreviewProps {
  readonly id: string;
  readonly revision: number;
  readonly choice: DocumentChoice;
  /** The language of the document. */
  readonly lang: Language;
}

/** The pages as they will print. The old ones stay until the new ones are drawn. */
export function Preview({ id, revision, choice, lang }: PreviewProps) {
  const { t } = useTranslation();
  const { data, error, isFetching } = usePreview(id, revision, choice);
  const [drawn, setDrawn] = useState<Uint8Array | null>(null);
  // While the main process prints, the reader of PDFs comes up.
  useEffect(() => void loadPages(), []);
  const isDrawing = error === null && (isFetching || (data ?? null) !== drawn);
  return (
    <section className="preview" aria-label={t('documents.preview')} aria-busy={isDrawing}>
      <p className="preview-state quiet" role="status">
        {isDrawing && t('documents.drawing')}
      </p>
      <ErrorNote error={error} />
      {data !== undefined && data !== null && (
        <Suspense fallback={null}>
          <Pages bytes={data} lang={lang} onDrawn={setDrawn} />
        </Suspense>
      )}
    </section>
  );
}
