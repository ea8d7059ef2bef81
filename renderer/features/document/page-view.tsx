import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLayer, type PDFPageProxy } from './pdf.ts';
import { useNear } from './use-near.ts';

interface PageViewProps {
  readonly page: PDFPageProxy;
  /** How many there are. */
  readonly pages: number;
  /** CSS pixels to a point. */
  readonly scale: number;
  /** Told once it is drawn. */
  readonly onDrawn: () => void;
}

/** The most pixels that one page is drawn with, whatever the screen and the zoom. */
const MOST_PIXELS = 16_000_000;

/** One page: its picture, and over it its text, which can be read aloud, selected and found. */
export function PageView({ page, pages, scale, onDrawn }: PageViewProps) {
  const { t } = useTranslation();
  const sheet = useRef<HTMLElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const tell = useRef(onDrawn);
  const isNear = useNear(sheet);
  const { width, height } = page.getViewport({ scale });
  useEffect(() => {
    tell.current = onDrawn;
  });
  useEffect(() => {
    const container = paper.current;
    if (container === null || !isNear) return undefined;
    return drawPage(page, scale, container, () => tell.current());
  }, [page, scale, isNear]);
  useEffect(() => {
    const container = text.current;
    return container === null ? undefined : drawTextWhenIdle(page, scale, container);
  }, [page, scale]);
  return (
    <section
      ref={sheet}
      className="preview-page"
      aria-label={t('documents.page', { page: page.pageNumber, pages })}
      data-page={page.pageNumber}
      style={{ '--page-width': Math.floor(width), '--page-height': Math.floor(height) }}
    >
      <div ref={paper} aria-hidden="true" />
      <div ref={text} className="preview-text" />
    </section>
  );
}

/** Draws onto a fresh canvas, and puts it in the place of the last one when it is done. */
function drawPage(
  page: PDFPageProxy,
  scale: number,
  container: HTMLElement,
  onDrawn: () => void,
): () => void {
  const size = page.getViewport({ scale });
  const most = Math.sqrt(MOST_PIXELS / (size.width * size.height));
  const viewport = page.getViewport({ scale: scale * Math.min(window.devicePixelRatio, most) });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  // As for print: in one go, rather than a piece each frame.
  const drawing = page.render({ canvas, viewport, intent: 'print' });
  drawing.promise.then(
    () => {
      container.replaceChildren(canvas);
      onDrawn();
    },
    () => undefined,
  );
  return () => drawing.cancel();
}

/** The pictures come first: they are what one waits for. */
function drawTextWhenIdle(page: PDFPageProxy, scale: number, container: HTMLElement): () => void {
  const ended = new AbortController();
  const turn = requestIdleCallback(
    () => ended.signal.addEventListener('abort', drawText(page, scale, container)),
    { timeout: 1000 },
  );
  return () => {
    cancelIdleCallback(turn);
    ended.abort();
  };
}

function drawText(page: PDFPageProxy, scale: number, container: HTMLElement): () => void {
  const fresh = document.createElement('div');
  const layer = new TextLayer({
    textContentSource: page.streamTextContent({ includeMarkedContent: false }),
    container: fresh,
    viewport: page.getViewport({ scale }),
  });
  container.style.setProperty('--total-scale-factor', String(scale));
  layer.render().then(
    () => container.replaceChildren(...fresh.childNodes),
    () => undefined,
  );
  return () => layer.cancel();
}
