import { LOCALES, type Language } from '#domain/language.ts';
import { Paragraph, TextRun, type IContext, type IXmlableObject as Xml } from 'docx';
import type { Field } from '../model.ts';
import { tagOf, type Pen } from './pen.ts';

/**
 * Paragraphs inside one content control, in the place of a paragraph; docx has no control for
 * text. Lines are paragraphs here, as when somebody presses Enter in Word, and because LibreOffice
 * moves line breaks inside such a control.
 */
export class ParagraphControl extends Paragraph {
  readonly #lines: readonly Paragraph[];
  readonly #properties: readonly Xml[];

  constructor(lines: readonly Paragraph[], properties: readonly Xml[]) {
    super({});
    this.#lines = lines;
    this.#properties = properties;
  }

  override prepForXml(context: IContext): Xml {
    const lines = this.#lines.map((line) => line.prepForXml(context));
    return inControl(this.#properties, lines);
  }
}

/** Runs inside one content control within a paragraph, in the place of a run. */
export class RunControl extends TextRun {
  readonly #lines: readonly TextRun[];
  readonly #properties: readonly Xml[];

  constructor(lines: readonly TextRun[], properties: readonly Xml[]) {
    super({});
    this.#lines = lines;
    this.#properties = properties;
  }

  override prepForXml(context: IContext): Xml {
    const lines = this.#lines.map((line) => line.prepForXml(context));
    return inControl(this.#properties, lines);
  }
}

function inControl(properties: readonly Xml[], content: readonly (Xml | undefined)[]): Xml {
  return { 'w:sdt': [{ 'w:sdtPr': properties }, { 'w:sdtContent': content }] };
}

/**
 * What a control says of its field, in the order that the schema asks for. There is no `w:text`,
 * so that people may write several lines.
 * @param shown the text that stands in it; Word replaces a stand-in as soon as somebody types
 */
export function controlProperties(
  field: Field,
  shown: string,
  { language, pen }: { readonly language: Language; readonly pen: Pen },
): readonly Xml[] {
  return [
    { 'w:alias': value(pen.title(field.name)) },
    { 'w:tag': value(tagOf(field.path)) },
    { 'w:id': value(pen.nextId()) },
    ...(field.computed === true ? [{ 'w:lock': value('sdtContentLocked') }] : []),
    ...(field.blank && shown !== '' ? [{ 'w:showingPlcHdr': {} }] : []),
    ...(field.day === undefined ? [] : [dateProperties(field.day, language)]),
  ];
}

/** Makes Word offer a calendar. */
function dateProperties(day: string | null, language: Language): Xml {
  const attributes = day === null ? [] : [{ _attr: { 'w:fullDate': `${day}T00:00:00Z` } }];
  return {
    'w:date': [
      ...attributes,
      { 'w:dateFormat': value(language === 'en' ? 'd MMMM yyyy' : 'd. MMMM yyyy') },
      { 'w:lid': value(LOCALES[language]) },
      { 'w:storeMappedDataAs': value('dateTime') },
      { 'w:calendar': value('gregorian') },
    ],
  };
}

function value(text: string | number): Xml {
  return { _attr: { 'w:val': text } };
}
