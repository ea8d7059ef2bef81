import type { documents as danish } from '../da/documents.ts';
import type { Texts } from '../texts.ts';

export const documents = {
  title: 'Document',
  intro:
    'Save the whole conversation as a Word document with forms, radar and development plan. The radar can be edited in Word.',
  private: 'Your own notes are left out.',
  save: 'Save as a Word document',
  saving: 'Saving the document …',
  saved: '{{name}} is saved.',
  show: 'Show in folder',
  after: 'Put the document on the case when the talk has been held.',
} satisfies Texts<typeof danish>;
