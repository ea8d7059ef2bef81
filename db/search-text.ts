import type { ChangeKind } from '#domain/change.ts';
import { PARTIES, type Conversation, type Party } from '#domain/conversation.ts';
import type { Person } from '#domain/person.ts';
import { maySee, otherParty } from '#domain/view.ts';
import type { Shelf } from './schema/search.ts';

/** A text to find something by, and the shelf on which it stands. */
export interface Searchable {
  readonly shelf: Shelf;
  readonly title: string;
  readonly text: string;
}

/** Which kinds of change alter a text that can be searched, or who may find it. */
const ALTERS_TEXT: Readonly<Record<ChangeKind, boolean>> = {
  'rating.set': false,
  'reason.set': true,
  'example.set': true,
  'answer.set': true,
  'own.add': true,
  'own.set': true,
  'own.remove': true,
  'note.set': true,
  'topic.add': true,
  'topic.set': true,
  'topic.remove': true,
  'focus.add': true,
  'focus.set': true,
  'focus.move': false,
  'focus.remove': true,
  'goal.add': true,
  'goal.set': true,
  'goal.plan': true,
  'goal.move': false,
  'goal.remove': true,
  'finding.add': true,
  'finding.set': true,
  'finding.move': false,
  'finding.remove': true,
  'agreement.add': true,
  'agreement.set': true,
  'agreement.plan': true,
  'agreement.move': false,
  'agreement.remove': true,
  'pay.set': true,
  'date.set': false,
  'agenda.set': false,
  'release.set': true,
  'talk.start': true,
  'template.take': true,
  'lock.set': false,
  'state.restore': true,
};

/** Whether a change of that kind alters what can be found by searching. */
export function altersText(kind: ChangeKind): boolean {
  return ALTERS_TEXT[kind];
}

/** What a person is found by. */
export function personSearchable({ name, title, unit }: Person): Searchable {
  return { shelf: 'person', title: name, text: joined([name, title, unit]) };
}

/**
 * What a conversation is found by: names, units and joint texts by everybody, and so each party's
 * part once the other may see it; before that, and its note always, by that party alone.
 */
export function conversationSearchables(
  conversation: Conversation,
  people: { readonly leader: Person; readonly manager: Person },
): Searchable[] {
  const { leader, manager } = people;
  const title = `${leader.name} · ${conversation.year}`;
  const isOpen = (party: Party) => maySee(conversation, party, otherParty(party));
  const shared = [
    leader.name,
    leader.unit,
    manager.name,
    manager.unit,
    String(conversation.year),
    ...jointTexts(conversation),
    ...PARTIES.filter(isOpen).flatMap((party) => partTexts(conversation, party)),
  ];
  const own = (party: Party) => [
    ...(isOpen(party) ? [] : partTexts(conversation, party)),
    conversation[party].note,
  ];
  return [
    { shelf: 'shared', title, text: joined(shared) },
    { shelf: 'leader', title, text: joined(own('leader')) },
    { shelf: 'manager', title, text: joined(own('manager')) },
  ];
}

function partTexts(conversation: Conversation, party: Party): string[] {
  const { examples, topics, answers, own } = conversation[party];
  return [
    ...Object.values(examples).flatMap((texts) => Object.values(texts)),
    ...Object.values(answers),
    ...own.map(({ text }) => text),
    ...topics.map(({ text }) => text),
  ];
}

function jointTexts({ joint }: Conversation): string[] {
  return [
    ...joint.focus.flatMap(({ label, keywords }) => [label, keywords]),
    ...joint.goals.flatMap(({ cells, responsible }) => [...Object.values(cells), responsible]),
    ...joint.topics.map(({ text }) => text),
    ...joint.findings.map(({ text }) => text),
    ...joint.agreements.flatMap(({ text, responsible }) => [text, responsible]),
    ...Object.values(joint.answers),
    ...joint.own.map(({ text }) => text),
    ...Object.values(joint.reasons),
    joint.pay,
  ];
}

/** One composed form of each letter, so that an *å* of two code points is found by one of one. */
function joined(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .join('\n')
    .normalize('NFC');
}
