import { useEffect, useRef, useState } from 'react';
import type { Language } from '#domain/language-names.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useBox } from '../../ui/radar/use-box.ts';
import { PageView } from './page-view.tsx';
import { readPdf, type PDFPageProxy } from './pdf.ts';
import { PreviewTools } from './preview-tools.tsx';
import { usePageInView } from './use-page-in-view.ts';
import { scaleOf, type Zoom } from './zoom.ts';

interface PagesProps {
  readonly bytes: Uint8Array;
  readonly lang: Language;
  /** Told of the bytes whose pages stand on the screen. */
  readonly onDrawn: (bytes: Uint8Array) => void;
}

/** What stands on the screen: the pages of one PDF, all of them read. */
interface Shown {
  readonly bytes: Uint8Array;
  readonly pages: readonly PDFPageProxy[];
}

/** The pages of a PDF below one another, as large as wished. */
export function Pages({ bytes, lang, onDrawn }: PagesProps) {
  const { shown, error } = useShown(bytes);
  const [zoom, setZoom] = useState<Zoom>('width');
  const scroller = useRef<HTMLDivElement>(null);
  const box = useBox(scroller);
  const pages = shown?.pages ?? [];
  const first = pages[0];
  const { page, goTo } = usePageInView(scroller, pages.length);
  const scale =
    box === null || first === undefined
      ? null
      : scaleOf(zoom, first.getViewport({ scale: 1 }), box);
  return (
    <>
      <ErrorNote error={error} />
      <PreviewTools
        page={page}
        pages={pages.length}
        zoom={zoom}
        scale={scale}
        onPage={goTo}
        onZoom={setZoom}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard */}
      <div ref={scroller} className="preview-pages" tabIndex={0} role="group" lang={lang}>
        {scale !== null &&
          pages.map((one) => (
            <PageView
              key={one.pageNumber}
              page={one}
              pages={pages.length}
              scale={scale}
              onDrawn={() => shown !== null && onDrawn(shown.bytes)}
            />
          ))}
      </div>
    </>
  );
}

/** The pages of the newest bytes that were read; those before stay until then. */
function useShown(bytes: Uint8Array): { readonly shown: Shown | null; readonly error: unknown } {
  const [shown, setShown] = useState<Shown | null>(null);
  const [error, setError] = useState<unknown>(null);
  const stopLast = useRef<(() => void) | null>(null);
  useEffect(() => {
    const { pdf, stop } = readPdf(bytes);
    let isWanted = true;
    const read = async () => {
      const document = await pdf;
      const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
      const pages = await Promise.all(numbers.map((number) => document.getPage(number)));
      if (!isWanted) return;
      setShown({ bytes, pages });
      setError(null);
      // The pages before are drawn already; nobody asks that file any more.
      stopLast.current?.();
      stopLast.current = stop;
    };
    read().catch((thrown: unknown) => {
      if (isWanted) setError(thrown);
    });
    return () => {
      isWanted = false;
      if (stopLast.current !== stop) stop();
    };
  }, [bytes]);
  useEffect(() => () => stopLast.current?.(), []);
  return { shown, error };
}
