import type { Language } from '#domain/language.ts';
import type { FileKind } from '#main/desk.ts';

/** What a saved file is called in the dialog that asks where to. */
export type SavedKind = 'word' | 'pdf' | 'png' | 'svg';

/** The title of that dialog, and the kind of file in it. */
interface DialogTexts {
  readonly title: string;
  readonly kind: FileKind;
}

const of = (title: string, name: string, ending: string): DialogTexts => ({
  title,
  kind: { name, ending },
});

/** By the language of the interface. */
export const SAVE_TEXTS: Readonly<Record<Language, Readonly<Record<SavedKind, DialogTexts>>>> = {
  da: {
    word: of('Gem som Word-dokument', 'Word-dokument', 'docx'),
    pdf: of('Gem som PDF', 'PDF-dokument', 'pdf'),
    png: of('Gem spindet som billede', 'PNG-billede', 'png'),
    svg: of('Gem spindet som tegning', 'SVG-tegning', 'svg'),
  },
  nb: {
    word: of('Lagre som Word-dokument', 'Word-dokument', 'docx'),
    pdf: of('Lagre som PDF', 'PDF-dokument', 'pdf'),
    png: of('Lagre diagrammet som bilde', 'PNG-bilde', 'png'),
    svg: of('Lagre diagrammet som tegning', 'SVG-tegning', 'svg'),
  },
  en: {
    word: of('Save as a Word document', 'Word document', 'docx'),
    pdf: of('Save as PDF', 'PDF document', 'pdf'),
    png: of('Save the chart as a picture', 'PNG picture', 'png'),
    svg: of('Save the chart as a drawing', 'SVG drawing', 'svg'),
  },
};
