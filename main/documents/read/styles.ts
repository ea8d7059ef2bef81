import { child, children, type Element } from './xml.ts';

/** How the paragraphs of a style are read. */
export interface Style {
  /** 0 for a title, 1 to 9 for a heading; null for other text. */
  readonly level: number | null;
  readonly listed: boolean;
}

/** The paragraph styles by their ids. A style without a level of its own has that of its base. */
export function stylesIn(root: Element | null): Map<string, Style> {
  const all = root === null ? [] : children(root, 'w:style');
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  return new Map([...byId.keys()].map((id) => [id, styleOf(id, byId)]));
}

function styleOf(id: string, byId: ReadonlyMap<string, Element>): Style {
  let listed = false;
  const seen = new Set<string>();
  for (let next = id; next !== '' && !seen.has(next);) {
    seen.add(next);
    const style = byId.get(next) ?? null;
    const properties = child(style, 'w:pPr');
    listed ||= child(properties, 'w:numPr') !== null;
    const level = levelOf(style, properties);
    if (level !== null) return { level, listed: false };
    next = child(style, 'w:basedOn')?.attributes['w:val'] ?? '';
  }
  return { level: null, listed };
}

/** Word keeps the English names of its own styles in every language. */
function levelOf(style: Element | null, properties: Element | null): number | null {
  const name = child(style, 'w:name')?.attributes['w:val']?.toLowerCase() ?? '';
  if (name === 'title') return 0;
  const heading = /^heading ([1-9])$/.exec(name);
  return heading === null ? outlineIn(properties) : Number(heading[1]);
}

/** The level that the properties of a paragraph or style give; 9 is Word's word for none. */
export function outlineIn(properties: Element | null): number | null {
  const level = child(properties, 'w:outlineLvl')?.attributes['w:val'];
  return level !== undefined && /^[0-8]$/.test(level) ? Number(level) + 1 : null;
}
