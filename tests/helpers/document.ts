import { wholeForm, type DocumentChoice } from '#domain/document-choice.ts';
import type { Template } from '#domain/template.ts';
import type { DocumentModel } from '#main/documents/model.ts';
import { buildDocument } from '#main/documents/build.ts';
import type { DocumentSource } from '#main/documents/source.ts';
import { writeWord } from '#main/documents/word/write-word.ts';
import { lulsTemplate, sampleConversation, samplePeople } from './sample.ts';
import { emptyConversation } from './session.ts';

export const TODAY = '2027-03-12';

/** The sample conversation as its document is made from it. */
export function sampleSource(): DocumentSource {
  const conversation = sampleConversation();
  return { conversation, template: lulsTemplate(), ...samplePeople(), revision: 41 };
}

/** A conversation in which nothing is written. */
export function emptySource(template: Template = lulsTemplate()): DocumentSource {
  const conversation = emptyConversation(template);
  return { conversation, template, ...samplePeople(), revision: 0 };
}

/** The document with everything in it that the form has, or what was chosen. */
export function modelOf(
  source: DocumentSource,
  choice: DocumentChoice = wholeForm(source.template),
): DocumentModel {
  return buildDocument(source, choice, TODAY);
}

export function wordOf(source: DocumentSource): Promise<Uint8Array> {
  return writeWord(modelOf(source));
}
