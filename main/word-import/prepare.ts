import { randomUUID } from 'node:crypto';
import { readConversation } from '#db/queries/conversation.ts';
import { listPeople, readPerson } from '#db/queries/person.ts';
import { beginConversation, type Conversation, type Side } from '#domain/conversation.ts';
import { wholeForm } from '#domain/document-choice.ts';
import { nobody, type Person } from '#domain/person.ts';
import type { Template } from '#domain/template.ts';
import { contentsOf, type Contents } from '#domain/word-import/contents.ts';
import { flowOf } from '#domain/word-import/flow.ts';
import { isSamePerson, whoseIs } from '#domain/word-import/people-match.ts';
import type { ImportLine } from '#domain/word-import/proposal.ts';
import { propose } from '#domain/word-import/propose.ts';
import { recognise } from '#domain/word-import/recognise.ts';
import type { ReadDocument } from '#domain/word-import/read-document.ts';
import { buildDocument } from '#main/documents/build.ts';
import { knownFields } from '#main/documents/read/known-fields.ts';
import { Failure } from '#main/failure.ts';
import type { Services } from '#main/services.ts';
import type { WordPreview, WordRemark } from '#preload/contract.ts';
import { formIfKnown, knownForms } from './forms.ts';
import { originOf, type Origin } from './origin.ts';

/** A file that was read, and what would become of it. */
export interface Prepared {
  readonly template: Template;
  /** As it is before anything of the file is taken; with the revision that the changes follow on. */
  readonly conversation: Conversation;
  readonly revision: number;
  readonly lines: readonly ImportLine[];
  readonly preview: Omit<WordPreview, 'token' | 'fileName' | 'lines' | 'form'>;
}

/**
 * Reads a file for the conversation that this side sits at.
 * @throws Failure `word.no-form`, `word.other-form`, `word.two-forms`
 */
export async function prepareInto(
  { conversations, program, packs }: Services,
  document: ReadDocument,
  id: string,
  side: Side,
): Promise<Prepared> {
  const { conversation, template, leader, manager, revision } = await conversations.open(id, side);
  const origin = originOf(document);
  if (origin === null) await assertForm(document, template, program.db(), packs);
  else if (origin.template !== template.id) throw new Failure('word.other-form');
  const isOwn = origin?.conversation === id;
  const given = isOwn ? await conversations.stateAt(id, side, origin.revision) : null;
  const fields = fieldsOf(given ?? conversation, template, leader, manager);
  const contents = readContents(
    document,
    template,
    [...fieldsOf(conversation, template, leader, manager), ...fields],
    side === 'manager' ? 'manager' : 'leader',
  );
  const base =
    given === null ? null : new Map(fields.map(({ path, text }) => [path.join('/'), text]));
  const lines = propose(contents.found, contents.radar, {
    template,
    conversation,
    by: side,
    base,
    newId: randomUUID,
  });
  const named = contents.about.leader ?? '';
  const remarks: WordRemark[] = [
    ...document.remarks,
    ...(origin !== null && origin.version !== template.version ? (['other-version'] as const) : []),
    ...(isFromElsewhere(origin, id) ? (['other-conversation'] as const) : []),
    ...(named !== '' && !isSamePerson(named, leader) ? (['other-leader'] as const) : []),
  ];
  const belongs = await belongsTo(program.db(), origin, id);
  return {
    template,
    conversation,
    revision,
    lines,
    preview: { leader: named, whose: null, belongs, remarks },
  };
}

/**
 * Reads a file for a new conversation of an earlier year, as it stood when the talk was over.
 * @throws as `prepareInto`
 */
export async function prepareNew(
  { program, packs }: Services,
  document: ReadDocument,
  fileName: string,
): Promise<Prepared> {
  const db = program.db();
  const origin = originOf(document);
  const own = origin && (await formIfKnown(db, packs, origin.template, origin.version));
  const template = own ?? recognise(flowOf(document), await knownForms(db, packs));
  if (template === null) throw new Failure('word.no-form');
  const begun = beginConversation(
    {
      template: { id: template.id, version: template.version },
      leaderId: 'leader',
      managerId: 'manager',
      year: 2000,
      date: null,
    },
    template,
    randomUUID,
  );
  const conversation: Conversation = { ...begun, phase: 'talk', imported: true };
  const fields = fieldsOf(conversation, template, nobody('leader'), nobody('manager'));
  const contents = readContents(document, template, fields, 'leader');
  const lines = propose(contents.found, contents.radar, {
    template,
    conversation,
    by: 'joint',
    base: null,
    newId: randomUUID,
  });
  const isOther = origin !== null && origin.version !== template.version;
  return {
    template,
    conversation,
    revision: 0,
    lines,
    preview: {
      leader: contents.about.leader ?? '',
      whose: whoseIs(contents, fileName, await listPeople(db)),
      belongs: await belongsTo(db, origin, null),
      remarks: [...document.remarks, ...(isOther ? (['other-version'] as const) : [])],
    },
  };
}

type Db = ReturnType<Services['program']['db']>;

async function assertForm(
  document: ReadDocument,
  template: Template,
  db: Db,
  packs: Services['packs'],
): Promise<void> {
  const others = (await knownForms(db, packs)).filter(({ id }) => id !== template.id);
  const found = recognise(flowOf(document), [template, ...others]);
  if (found === null) throw new Failure('word.no-form');
  if (found.id !== template.id) throw new Failure('word.other-form');
}

function fieldsOf(conversation: Conversation, template: Template, leader: Person, manager: Person) {
  const source = { conversation, template, leader, manager, revision: 0 };
  return knownFields(buildDocument(source, wholeForm(template), '2000-01-01'));
}

function readContents(...read: Parameters<typeof contentsOf>): Contents {
  const contents = contentsOf(...read);
  if (contents.twice) throw new Failure('word.two-forms');
  return contents;
}

function isFromElsewhere(origin: Origin | null, id: string): boolean {
  return origin !== null && origin.conversation !== '' && origin.conversation !== id;
}

/** The conversation on this PC that the file was written for, unless it is that one. */
async function belongsTo(
  db: Db,
  origin: Origin | null,
  here: string | null,
): Promise<WordPreview['belongs']> {
  const id = origin?.conversation ?? '';
  const stored = id === '' || id === here ? null : await readConversation(db, id);
  if (stored === null) return null;
  const { leaderId, year } = stored.conversation;
  return { id, leader: (await readPerson(db, leaderId))?.name ?? '', year };
}
