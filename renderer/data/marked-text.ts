/** A piece of a search hit's excerpt; `marked` where it is one of the searched words. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts an excerpt at U+0002 (a mark begins) and U+0003 (it ends). */
export function markedPieces(excerpt: string): MarkedPiece[] {
  return excerpt.split('\u0002').flatMap((part, place) => {
    const [first = '', ...rest] = part.split('\u0003');
    const pieces =
      place === 0
        ? [{ text: [first, ...rest].join(''), marked: false }]
        : [
            { text: first, marked: true },
            { text: rest.join(''), marked: false },
          ];
    return pieces.filter(({ text }) => text !== '');
  });
}
