import { LOCALES, type Language } from '#domain/language.ts';
import type { IBaseParagraphStyleOptions, IStylesOptions } from 'docx';
import { FONT, INK, LINE, QUIET } from './look.ts';

/** Ids of the styles that are ours. */
export const STYLE = {
  table: 'LederspindTable',
  quiet: 'LederspindQuiet',
  number: 'LederspindNumber',
} as const;

/** Sizes are in half points, spaces in twips. */
export function stylesOf(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: 21, color: INK, language: { value: LOCALES[language] } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: heading(48, { before: 0, after: 200 }),
      heading1: heading(32, { before: 440, after: 100 }),
      heading2: heading(26, { before: 320, after: 80 }),
      heading3: heading(22, { before: 240, after: 60 }),
    },
    paragraphStyles: [
      {
        id: STYLE.table,
        name: 'Lederspind Table',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 20 },
        paragraph: { spacing: { before: 0, after: 40, line: 264 } },
      },
      {
        id: STYLE.number,
        name: 'Lederspind Number',
        basedOn: STYLE.table,
        run: { size: 22 },
        paragraph: { alignment: 'center' },
      },
      {
        id: STYLE.quiet,
        name: 'Lederspind Quiet',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 19, color: QUIET },
        paragraph: { spacing: { after: 160, line: 276 } },
      },
      {
        id: 'Header',
        name: 'header',
        basedOn: 'Normal',
        run: { size: 18, color: QUIET },
        paragraph: { border: { bottom: { style: 'single', size: 4, color: LINE, space: 6 } } },
      },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 18, color: QUIET } },
    ],
  };
}

function heading(
  size: number,
  spacing: { before: number; after: number },
): IBaseParagraphStyleOptions {
  return {
    run: { font: FONT, size, bold: true, color: INK },
    paragraph: { keepNext: true, keepLines: true, spacing: { ...spacing, line: 252 } },
  };
}
