/**
 * The widths of letters in Arial and the fonts made to its measure, in thousandths of their size.
 * A picture is drawn where no font can be asked.
 */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [191, "'’‘"],
  [222, 'ijl'],
  [278, ' !,./:;I[\\]ft\u00A0'],
  [333, '()-r`“”'],
  [389, '*'],
  [500, 'Jcksvxyzç'],
  [556, '#$0123456789?L_abdeghnopquåäâáàéèëêöôóüûúñ–'],
  [584, '+<=>~'],
  [611, 'FTZø'],
  [667, 'ABEKPSVXYÅÄÁÀÉÈ&'],
  [722, 'CDHNRUwÜÚ'],
  [778, 'GOQØÖÓ'],
  [833, 'Mm'],
  [889, '%æ'],
  [944, 'W'],
  [1000, 'Æ…—'],
  [1015, '@'],
];

const WIDTH_OF = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** Wide enough for a letter of another script. */
const OTHER = 1000;

/** About how wide a text is at that font size; in bold a tenth more. */
export function textWidth(text: string, size: number, bold = false): number {
  const sum = [...text].reduce((width, letter) => width + (WIDTH_OF.get(letter) ?? OTHER), 0);
  return ((sum * size) / 1000) * (bold ? 1.1 : 1);
}
