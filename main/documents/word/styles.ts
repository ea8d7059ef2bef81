import { LOCALES, type Language } from '#domain/language.ts';
import {
  LineRuleType,
  type IBaseParagraphStyleOptions,
  type ISpacingProperties,
  type IStylesOptions,
} from 'docx';
import { FONT, INK, LINE, QUIET } from '../look.ts';

/** Ids of the styles that are ours. */
export const STYLE = {
  table: 'LederspindTable',
  quiet: 'LederspindQuiet',
  apart: 'LederspindApart',
} as const;

/** Sizes are in half points, spaces in twips. */
export function stylesOf(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: 21, color: INK, language: { value: LOCALES[language] } },
        paragraph: { spacing: spacing(0, 120, 1.15) },
      },
      title: heading(48, 0, 280),
      heading1: heading(28, 480, 80),
      heading2: heading(26, 320, 80),
      heading3: heading(22, 240, 60),
    },
    paragraphStyles: [
      {
        id: STYLE.table,
        name: 'Lederspind Table',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 20 },
        paragraph: { spacing: spacing(0, 40, 1.1) },
      },
      {
        id: STYLE.apart,
        name: 'Lederspind Apart',
        basedOn: STYLE.table,
        next: STYLE.table,
        paragraph: { spacing: spacing(100, 40, 1.1) },
      },
      {
        id: STYLE.quiet,
        name: 'Lederspind Quiet',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 19, color: QUIET },
        paragraph: { spacing: spacing(60, 160, 1.15) },
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

function heading(size: number, before: number, after: number): IBaseParagraphStyleOptions {
  return {
    run: { font: FONT, size, bold: true, color: INK },
    paragraph: { keepNext: true, keepLines: true, spacing: spacing(before, after, 1.05) },
  };
}

/** Word counts a line's height in parts of 240; without the rule some programs take it as twips. */
function spacing(before: number, after: number, lines: number): ISpacingProperties {
  return { before, after, line: Math.round(240 * lines), lineRule: LineRuleType.AUTO };
}
