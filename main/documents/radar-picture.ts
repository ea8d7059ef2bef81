import { sectionOf } from '#domain/form.ts';
import { Failure } from '#main/failure.ts';
import { buildRadar } from './build.ts';
import { fileName } from './file-name.ts';
import type { Drawing, Press } from './press.ts';
import type { DocumentSource } from './source.ts';
import { radarSvg } from './svg/radar-svg.ts';
import { withDensity } from './svg/png-density.ts';

/** What a picture of the radar can be saved as. */
export type PictureFormat = 'png' | 'svg';

/** The width of the radar on paper, in millimetres, and dots to an inch in print. */
const PRINTED = 160;
const DENSITY = 300;

/** The radar as a drawing. @throws Failure `document.no-radar` where the form has none */
function drawRadar(source: DocumentSource): Drawing {
  const chart = buildRadar(source);
  if (chart === null) throw new Failure('document.no-radar');
  return radarSvg(chart);
}

/** The radar as a file. SVG is a text of its own; PNG has the pixels that print asks for. */
export async function radarPicture(
  source: DocumentSource,
  format: PictureFormat,
  press: Press,
): Promise<Uint8Array> {
  const drawing = drawRadar(source);
  if (format === 'svg')
    return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${drawing.svg}\n`, 'utf8');
  const pixels = (PRINTED / 25.4) * DENSITY;
  return withDensity(await press.png(drawing, pixels / drawing.width), DENSITY);
}

/** The name that a picture of the radar could have. @param ending without its point */
export function pictureName(
  { conversation, template, leader }: DocumentSource,
  ending: PictureFormat,
): string {
  const title = sectionOf(template, 'ratings')?.chartTitle ?? template.name;
  return fileName([title, String(conversation.year), leader.name], `.${ending}`);
}
