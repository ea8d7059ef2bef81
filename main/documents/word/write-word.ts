import { cleanLine } from '#domain/text.ts';
import { Document, Packer, type IPropertiesOptions } from 'docx';
import type { DocumentModel, DocumentProperties } from '../model.ts';
import { drawBlock } from './block.ts';
import { finish } from './finish.ts';
import { drawFooter, drawHeader } from './frame.ts';
import { drawLetterhead } from './letterhead.ts';
import { NUMBERING } from './list.ts';
import { PAGE } from './look.ts';
import { Pen } from './pen.ts';
import { stylesOf } from './styles.ts';

/** The document as a Word file. Takes the thread that it runs on for some tens of milliseconds. */
export async function writeWord({
  properties,
  letterhead,
  blocks,
}: DocumentModel): Promise<Uint8Array<ArrayBuffer>> {
  const { language } = properties;
  const place = { language, pen: new Pen() };
  const document = new Document({
    ...wordProperties(properties),
    styles: stylesOf(language),
    numbering: NUMBERING,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { ...PAGE.margin, header: PAGE.header, footer: PAGE.footer },
          },
        },
        headers: { default: drawHeader(properties) },
        footers: { default: drawFooter(properties) },
        children: [
          ...(letterhead === undefined ? [] : [drawLetterhead(letterhead)]),
          ...blocks.flatMap((block) => drawBlock(block, place)),
        ],
      },
    ],
  });
  return finish(await Packer.pack(document, 'uint8array'), language);
}

function wordProperties(properties: DocumentProperties): Partial<IPropertiesOptions> {
  return {
    title: cleanLine(properties.title),
    subject: cleanLine(properties.subject),
    creator: cleanLine(properties.author),
    lastModifiedBy: cleanLine(properties.author),
    description: '',
    customProperties: Object.entries(properties.origin).map(([name, value]) => ({
      name,
      value: cleanLine(value),
    })),
  };
}
