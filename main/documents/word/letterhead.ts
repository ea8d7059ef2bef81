import { cleanLine } from '#domain/text.ts';
import { ImageRun, Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { Letterhead, Logo } from '../model.ts';

/** The largest that a logo is drawn, in CSS pixels: 60 by 18 millimetres. */
const ROOM = { width: 227, height: 68 };

/** The municipality's logo and name above the title, on a line in its colour. */
export function drawLetterhead({ name, accent, logo }: Letterhead): Paragraph {
  const color = accent.slice(1);
  const gap = logo !== null && name !== '' ? '   ' : '';
  const children: ParagraphChild[] = [
    ...(logo === null ? [] : [drawLogo(logo, name)]),
    new TextRun({ text: `${gap}${cleanLine(name)}`, bold: true, size: 26, color }),
  ];
  return new Paragraph({
    children,
    spacing: { after: 320 },
    border: { bottom: { style: 'single', size: 14, color, space: 8 } },
  });
}

function drawLogo({ png, width, height }: Logo, name: string): ImageRun {
  const scale = Math.min(1, ROOM.width / width, ROOM.height / height);
  const description = name === '' ? 'Logo' : cleanLine(name);
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: 'Logo', title: 'Logo', description },
  });
}
