import { applyChange } from '#domain/apply-change.ts';
import { wholeForm } from '#domain/document-choice.ts';
import { beginConversation, type Conversation } from '#domain/conversation.ts';
import type { Template } from '#domain/template.ts';
import { isScoredIn, questionsBy } from '#domain/form.ts';
import { contentsOf } from '#domain/word-import/contents.ts';
import { addressOf, inRow, keyOf } from '#domain/word-import/found.ts';
import type { Aim, ImportLine } from '#domain/word-import/proposal.ts';
import { propose } from '#domain/word-import/propose.ts';
import { buildDocument } from '#main/documents/build.ts';
import { knownFields } from '#main/documents/read/known-fields.ts';
import { readWord } from '#main/documents/read/read-word.ts';
import type { DocumentSource } from '#main/documents/source.ts';
import { samplePeople } from './sample.ts';
import { emptyConversation } from './session.ts';

/** The fields of the whole form of that conversation, in their order. */
function fieldsOf(source: DocumentSource) {
  return knownFields(buildDocument(source, wholeForm(source.template), '2027-03-12'));
}

/**
 * What the fields of a conversation say, in their order: each text and where it stands. Rows have no
 * names of their own. Means are no answers; items of their own and the reasons beside changed scores
 * belong to the one conversation.
 */
export function saidIn(source: DocumentSource): string[] {
  const { template } = source;
  const asked = [...questionsBy(template, 'each'), ...questionsBy(template, 'together')];
  const questions = new Set(asked.map(({ id }) => id));
  return fieldsOf(source).flatMap(({ path, text }) => {
    const address = addressOf(path);
    if (address === null) return [];
    const isAnswer =
      address.kind !== 'about' &&
      address.kind !== 'reason' &&
      (address.kind !== 'rating' || isScoredIn(template, address.series, address.item)) &&
      (address.kind !== 'answer' || questions.has(address.item));
    return isAnswer && text !== '' ? [`${keyOf(inRow(address, '*'))}: ${text}`] : [];
  });
}

const newId = () => crypto.randomUUID();

/** A conversation on that form in which nothing is written, both sitting together. */
function blankTalk(template: Template): Conversation {
  const blank = emptyConversation(template);
  const { joint } = beginConversation(blank, template, newId);
  return { ...blank, joint, phase: 'talk' };
}

/** The lines of a file on that form, for a conversation in which nothing is written. */
export async function linesOf(
  bytes: Uint8Array,
  source: DocumentSource,
  aim: Partial<Aim> = {},
): Promise<ImportLine[]> {
  const { template } = source;
  const contents = contentsOf(await readWord(bytes), template, fieldsOf(source), 'leader');
  const blank = { template, conversation: blankTalk(template), by: 'joint', base: null } as const;
  return propose(contents.found, contents.radar, { ...blank, newId, ...aim });
}

/** The conversation after all of those lines were taken. */
function after(
  conversation: Conversation,
  lines: readonly ImportLine[],
  template: Template,
): Conversation {
  let next = conversation;
  for (const change of lines.flatMap(({ changes }) => changes)) {
    const answer = applyChange(next, change, { by: 'joint', template });
    if (!answer.ok) throw new Error(`${change.kind}: ${answer.error}`);
    next = answer.value.conversation;
  }
  return next;
}

/** What a new conversation says once a file was brought into it. */
export async function broughtIn(bytes: Uint8Array, source: DocumentSource): Promise<string[]> {
  const { template } = source;
  const blank = blankTalk(template);
  const lines = await linesOf(bytes, source, { conversation: blank });
  const conversation = after(blank, lines, template);
  return saidIn({ ...source, conversation });
}

/** What a new conversation says once an old form was brought into it. */
export async function oldFormSays(bytes: Uint8Array, template: Template): Promise<string[]> {
  const conversation = blankTalk(template);
  return broughtIn(bytes, { conversation, template, ...samplePeople(), revision: 0 });
}
