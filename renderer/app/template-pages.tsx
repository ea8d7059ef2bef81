import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language-names.ts';
import { useTemplatePreview, type PreviewWish } from '../data/template-preview.ts';
import { ErrorNote } from '../ui/error-note.tsx';
import '../features/document/document.css';

const Pages = lazy(async () => ({
  default: (await import('../features/document/pages.tsx')).Pages,
}));

/** A form as the document that it becomes, page by page. The old pages stay until the new ones are drawn. */
export function TemplatePages({ lang, ...wish }: PreviewWish & { readonly lang: Language }) {
  const { t } = useTranslation();
  const { data, error, isFetching } = useTemplatePreview(wish);
  const [drawn, setDrawn] = useState<Uint8Array | null>(null);
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
