const canvas = document.createElement('canvas').getContext('2d');

/** How wide a text is in the font that the element has now. */
export function measureIn(element: Element): (text: string) => number {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  return (text) => {
    if (canvas === null) return text.length * Number.parseFloat(fontSize) * 0.6;
    canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    return canvas.measureText(text).width;
  };
}
