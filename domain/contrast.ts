/** The least contrast in which a text can be read by those who see less well (WCAG 2.2, AA). */
export const LEAST_CONTRAST = 4.5;

/** How bright a part of a colour is to the eye, from 0 to 1; the part from 0 to 255. */
function brightness(part: number): number {
  const share = part / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** The contrast of a text in that colour on white, from 1 to 21. @param colour as `#rrggbb` */
export function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    brightness(Number.parseInt(colour.slice(at, at + 2), 16)),
  );
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
