import type { Language } from '#domain/language.ts';
import type { FileKind } from '../desk.ts';

/** What the dialogs for files of forms say. */
interface TemplateFileTexts {
  readonly save: string;
  readonly choose: string;
  readonly kind: FileKind;
}

const of = (save: string, choose: string, name: string): TemplateFileTexts => ({
  save,
  choose,
  kind: { name, ending: 'json' },
});

/** By the language of the interface. */
export const TEMPLATE_FILE_TEXTS: Readonly<Record<Language, TemplateFileTexts>> = {
  da: of('Gem skabelonen som fil', 'Vælg en fil med en skabelon', 'Skabelon (JSON)'),
  nb: of('Lagre malen som fil', 'Velg en fil med en mal', 'Mal (JSON)'),
  en: of('Save the template as a file', 'Choose a file with a template', 'Template (JSON)'),
};
