import { chosen, isOn, readControl, type Scene } from './scene.ts';
import { child, children, textOf, type Element } from './xml.ts';

/** What stands in a paragraph. */
export interface Inline {
  text: string;
  /** Pictures and shapes, in which boxes of text and charts may be. */
  readonly anchored: Element[];
}

/**
 * Reads what stands in an element of a paragraph.
 * @param blank whether its text only stands in the place of one
 */
export function readInline(scene: Scene, element: Element, blank: boolean): Inline {
  const into: Inline = { text: '', anchored: [] };
  for (const node of children(element)) readNode(scene, node, into, blank);
  return into;
}

function readNode(scene: Scene, node: Element, into: Inline, blank: boolean): void {
  switch (node.name) {
    case 'w:r':
      return readRun(scene, node, into, blank);
    case 'w:ins':
    case 'w:moveTo':
      scene.tracked = true;
      return readAll(scene, node, into, blank);
    case 'w:del':
    case 'w:moveFrom':
      scene.tracked = true;
      return;
    case 'w:hyperlink':
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:fldSimple':
    case 'w:dir':
    case 'w:bdo':
      return readAll(scene, node, into, blank);
    case 'w:sdt':
      readControl(
        scene,
        node,
        (content, isStandIn) => {
          const part = readInline(scene, content, blank || isStandIn);
          into.text += part.text;
          into.anchored.push(...part.anchored);
          return part.text;
        },
        (text) => text,
      );
      return;
    case 'mc:AlternateContent':
      return readAll(scene, chosen(node), into, blank);
    default:
  }
}

function readAll(scene: Scene, element: Element | null, into: Inline, blank: boolean): void {
  if (element === null) return;
  for (const node of children(element)) readNode(scene, node, into, blank);
}

/** Hidden text is not read; but fields are followed wherever they begin and end. */
function readRun(scene: Scene, run: Element, into: Inline, blank: boolean): void {
  const hidden = blank || isOn(child(child(run, 'w:rPr'), 'w:vanish'));
  for (const part of children(run)) readPart(scene, part, into, hidden);
}

function readPart(scene: Scene, part: Element, into: Inline, hidden: boolean): void {
  switch (part.name) {
    case 'w:fldChar':
      return followField(scene, part);
    case 'mc:AlternateContent': {
      const inside = chosen(part);
      if (inside !== null) for (const one of children(inside)) readPart(scene, one, into, hidden);
      return;
    }
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      into.anchored.push(part);
      return;
    case 'w:ruby':
      return readAll(scene, child(part, 'w:rubyBase'), into, hidden);
    default:
      if (!hidden && scene.fields.every((isResult) => isResult)) into.text += letters(part);
  }
}

/** Between a field's beginning and its result stands a code that nobody sees. */
function followField({ fields }: Scene, part: Element): void {
  const kind = part.attributes['w:fldCharType'];
  if (kind === 'begin') fields.push(false);
  else if (kind === 'end') fields.pop();
  else if (kind === 'separate' && fields.length > 0) fields[fields.length - 1] = true;
}

function letters(part: Element): string {
  switch (part.name) {
    case 'w:t':
      return wordText(part);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:cr':
      return '\n';
    case 'w:br':
      return ['page', 'column'].includes(part.attributes['w:type'] ?? '') ? '' : '\n';
    case 'w:noBreakHyphen':
      return '-';
    default:
      return '';
  }
}

/** White space at its ends counts only where the file says so; line ends in a file are none in Word. */
function wordText(part: Element): string {
  const text = textOf(part).replace(/[\r\n]+/g, ' ');
  return part.attributes['xml:space'] === 'preserve' ? text : text.replace(/^[ \t]+|[ \t]+$/g, '');
}
