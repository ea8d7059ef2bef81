import { AlignmentType, LevelFormat, type INumberingOptions, type Paragraph } from 'docx';
import type { List } from '../model.ts';
import { twips } from './look.ts';
import { drawParagraph, type Layout, type Place } from './paragraph.ts';

/** The text of an item begins here; its bullet or number hangs to the left of it. */
const INDENT = { left: twips(8), hanging: twips(5) };

const BULLETS = 'lederspind-bullets';
const NUMBERS = 'lederspind-numbers';

const level = { level: 0, alignment: AlignmentType.LEFT, style: { paragraph: { indent: INDENT } } };

/** How the items of lists are marked. */
export const NUMBERING: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: [{ ...level, format: LevelFormat.BULLET, text: '\u2022' }] },
    { reference: NUMBERS, levels: [{ ...level, format: LevelFormat.DECIMAL, text: '%1.' }] },
  ],
};

/** The items of a list. Each list counts from one; a further line of an item has no mark. */
export function drawList({ items, numbered }: List, place: Place): Paragraph[] {
  const instance = place.pen.nextList();
  const reference = numbered === true ? NUMBERS : BULLETS;
  const layout: Layout = (line) =>
    line === 0
      ? { numbering: { reference, level: 0, instance } }
      : { indent: { left: INDENT.left } };
  return items.map((item) => drawParagraph(item, place, layout));
}
