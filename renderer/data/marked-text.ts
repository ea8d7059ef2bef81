/** A piece of a search hit's excerpt; `marked` where it is one of the searched words. */
export interface MarkedPiece {
  /** Where it begins in the excerpt without its marks. */
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts an excerpt at U+0002 (a mark begins) and U+0003 (it ends). */
export function markedPieces(excerpt: string): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let start = 0;
  const add = (text: string, marked: boolean) => {
    if (text !== '') pieces.push({ start, text, marked });
    start += text.length;
  };
  for (const [place, part] of excerpt.split('\u0002').entries()) {
    const [first = '', ...rest] = part.split('\u0003');
    add(first, place > 0);
    add(rest.join(''), false);
  }
  return pieces;
}
