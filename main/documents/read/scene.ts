import type { ReadBlock, ReadChart, ReadControl } from '#domain/word-import/read-document.ts';
import type { Style } from './styles.ts';
import { child, children, type Element } from './xml.ts';

/** What reading a body needs to know, and what it finds on its way. */
export interface Scene {
  readonly styles: ReadonlyMap<string, Style>;
  /** The charts by the ids of their relations. */
  readonly charts: ReadonlyMap<string, ReadChart>;
  readonly controls: ReadControl[];
  /** For each field that has begun and not ended: whether its result has begun. */
  readonly fields: boolean[];
  /** Whether any tracked change was met. */
  tracked: boolean;
}

/** A body that nothing has been read of. */
export function newScene(
  styles: ReadonlyMap<string, Style>,
  charts: ReadonlyMap<string, ReadChart>,
): Scene {
  return { styles, charts, controls: [], fields: [], tracked: false };
}

/**
 * Reads a content control. It is listed before the controls in it.
 * @param read what stands in it; told whether that is a placeholder
 * @param textOf its text
 */
export function readControl<Content>(
  scene: Scene,
  element: Element,
  read: (content: Element, blank: boolean) => Content,
  textOf: (content: Content) => string,
): Content | null {
  const content = child(element, 'w:sdtContent');
  if (content === null) return null;
  const properties = child(element, 'w:sdtPr');
  const blank = isOn(child(properties, 'w:showingPlcHdr'));
  const place = scene.controls.length;
  const control = { ...aboutControl(properties), text: '' };
  scene.controls.push(control);
  const found = read(content, blank);
  scene.controls[place] = { ...control, text: blank ? '' : textOf(found) };
  return found;
}

function aboutControl(properties: Element | null): Omit<ReadControl, 'text'> {
  const day = child(properties, 'w:date')?.attributes['w:fullDate']?.slice(0, 10);
  const ticked = child(child(properties, 'w14:checkbox'), 'w14:checked')?.attributes['w14:val'];
  return {
    tag: child(properties, 'w:tag')?.attributes['w:val'] ?? '',
    title: child(properties, 'w:alias')?.attributes['w:val'] ?? '',
    day: day ?? null,
    ticked: child(properties, 'w14:checkbox') === null ? null : ticked === '1' || ticked === 'true',
  };
}

/** Whether a property that is on or off is there and not switched off. */
export function isOn(property: Element | null): boolean {
  if (property === null) return false;
  const value = property.attributes['w:val'];
  return value === undefined || !['0', 'false', 'off'].includes(value);
}

/** The one of several ways of saying the same that is taken; null where none is understood. */
export function chosen(alternatives: Element): Element | null {
  const choice = children(alternatives, 'mc:Choice').find(({ understood }) => understood);
  return choice ?? child(alternatives, 'mc:Fallback');
}

/** All text of those blocks, a paragraph a line. */
export function textOfBlocks(blocks: readonly ReadBlock[]): string {
  return blocks.flatMap(linesOf).join('\n');
}

function linesOf(block: ReadBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'table':
      return block.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks.flatMap(linesOf)));
    case 'chart':
      return [];
  }
}
