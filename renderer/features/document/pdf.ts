import {
  getDocument,
  PDFWorker,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import PdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker';

export {
  TextLayer,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Reads PDF in a thread of its own, from the first page that is shown on. It is handed to every
 * reading and so belongs to none: stopping one leaves the others, and those to come, alone.
 */
const worker = PDFWorker.create({ port: new PdfWorker() });

/** A PDF that is being read, and how to stop that. */
export interface Reading {
  readonly pdf: Promise<PDFDocumentProxy>;
  readonly stop: () => void;
}

/** Reads the bytes of a PDF; nothing is fetched for it, and nothing in it runs. */
export function readPdf(bytes: Uint8Array): Reading {
  const task: PDFDocumentLoadingTask = getDocument({
    // The worker takes the bytes away; whoever gave them may need them again.
    data: bytes.slice(),
    worker,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: true,
  });
  return { pdf: task.promise, stop: () => void task.destroy() };
}
