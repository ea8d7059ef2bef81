import { escape } from '#main/documents/escape.ts';
import { MARGIN } from '#main/documents/html/style.ts';
import { LINE, QUIET } from '#main/documents/look.ts';
import type { Sheet } from '#main/documents/press.ts';
import { cleanLine } from '#domain/text.ts';

/** The lines above and below the text of each page. Chromium draws them apart from the page. */
export function frameOf({ header, footer }: Sheet): {
  readonly headerTemplate: string;
  readonly footerTemplate: string;
} {
  const [left, right] = header.map((text) => escape(cleanLine(text)));
  const { remark, page, of } = footer;
  const number = `${escape(page)} <span class="pageNumber"></span> ${escape(of)} <span class="totalPages"></span>`;
  return {
    headerTemplate: lineOf(
      left ?? '',
      right ?? '',
      `padding-bottom:2mm;border-bottom:0.25mm solid #${LINE}`,
    ),
    footerTemplate: lineOf(escape(cleanLine(remark)), number, ''),
  };
}

function lineOf(left: string, right: string, more: string): string {
  const look = `font:9pt Arial,Helvetica,'Liberation Sans',sans-serif;color:#${QUIET}`;
  const place = `width:100%;margin:0 ${MARGIN.right}mm 0 ${MARGIN.left}mm;display:flex;justify-content:space-between`;
  return `<div style="${look};${place};${more}"><span>${left}</span><span>${right}</span></div>`;
}
