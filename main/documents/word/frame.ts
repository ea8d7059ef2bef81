import { cleanLine } from '#domain/text.ts';
import { Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { DocumentProperties } from '../model.ts';
import { TEXT_WIDTH } from './look.ts';

const RIGHT = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }];

/** The name and the year at the top of each page. */
export function drawHeader({ header }: DocumentProperties): Header {
  const children = [new TextRun(`${cleanLine(header.name)}\t${cleanLine(header.year)}`)];
  return new Header({ children: [new Paragraph({ style: 'Header', tabStops: RIGHT, children })] });
}

/** The remark and "page x of y" at the foot of each page. */
export function drawFooter({ footer }: DocumentProperties): Footer {
  const children = [
    new TextRun(`${cleanLine(footer.remark)}\t${footer.page} `),
    new TextRun({ children: [PageNumber.CURRENT] }),
    new TextRun(` ${footer.of} `),
    new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
  ];
  return new Footer({ children: [new Paragraph({ style: 'Footer', tabStops: RIGHT, children })] });
}
