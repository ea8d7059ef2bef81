import type { documents as danish } from '../da/documents.ts';
import type { Texts } from '../texts.ts';

export const documents = {
  title: 'Dokument',
  intro:
    'Lagre hele samtalen som et Word-dokument med skjemaer, spind og utviklingsplan. Spindet kan rettes i Word.',
  private: 'Deres egne notater kommer ikke med.',
  save: 'Lagre som Word-dokument',
  saving: 'Lagrer dokumentet …',
  saved: '{{name}} er lagret.',
  show: 'Vis i mappen',
  after: 'Legg dokumentet på saken når samtalen er holdt.',
} satisfies Texts<typeof danish>;
