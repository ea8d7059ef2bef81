import { z } from 'zod';
import type { Change } from '#domain/change.ts';
import { conversationSchema, type Conversation, type Side } from '#domain/conversation.ts';
import { personDetailsSchema, type Person } from '#domain/person.ts';
import { wholeForm } from '#domain/document-choice.ts';
import { templateSchema, type Template } from '#domain/template.ts';
import { idSchema } from '#domain/text.ts';
import { readJson } from './files.ts';

const personSchema = personDetailsSchema.extend({ id: idSchema });

const sampleSchema = z.strictObject({
  people: z.strictObject({ manager: personSchema, leader: personSchema }),
  conversation: conversationSchema,
});

/** The shipped form of source 001. */
export function lulsTemplate(): Template {
  return templateSchema.parse(readJson('resources/templates/luls.json'));
}

/** The two invented people of the sample conversation. */
export function samplePeople(): { readonly manager: Person; readonly leader: Person } {
  return sampleSchema.parse(readJson('tests/fixtures/sample-conversation.json')).people;
}

/** The sample conversation (source 001, appendix 2a) as it stands after the talk. */
export function sampleConversation(): Conversation {
  return sampleSchema.parse(readJson('tests/fixtures/sample-conversation.json')).conversation;
}

/** The people and the conversation of a sample on another shipped form. */
export function sampleOn(pack: 'udviklingssamtale' | 'lederorientering') {
  return sampleSchema.parse(readJson(`tests/fixtures/sample-${pack}.json`));
}

/** The order of a Word document with everything in it that the form has. */
export function wordOrder() {
  return { choice: wholeForm(lulsTemplate()), format: 'word' } as const;
}

/** One change and who makes it. */
export interface Step {
  readonly by: Side;
  readonly change: Change;
}

/**
 * The changes that write `target` from a conversation in which nothing is written but the plan
 * rows, which carry the ids of the target's goals. Leaves `locked` and `released` alone.
 */
export function stepsTo(target: Conversation): Step[] {
  return [
    ...(['leader', 'manager'] as const).flatMap((party) => preparationSteps(target, party)),
    ...agendaSteps(target),
    ...(target.phase === 'talk' ? talkSteps(target) : []),
  ];
}

function preparationSteps(target: Conversation, party: 'leader' | 'manager'): Step[] {
  const { examples, ratings, topics, note } = target[party];
  const changes: Change[] = [
    ...Object.entries(examples).flatMap(([item, texts]) =>
      Object.entries(texts).map(([prompt, text]): Change => ({
        kind: 'example.set',
        party,
        item,
        prompt,
        text,
      })),
    ),
    ...Object.entries(target.prepared?.[party] ?? ratings).map(([item, value]): Change => ({
      kind: 'rating.set',
      series: party,
      item,
      value,
    })),
    ...topics.map(({ id, text }, at): Change => ({
      kind: 'topic.add',
      owner: party,
      id,
      at,
      text,
    })),
    { kind: 'note.set', party, text: note },
  ];
  return changes.map((change) => ({ by: party, change }));
}

function agendaSteps({ date, joint }: Conversation): Step[] {
  const changes: Change[] = [
    { kind: 'date.set', date },
    { kind: 'agenda.set', writer: joint.writer, minutes: joint.minutes },
    ...joint.topics.map(({ id, text }, at): Change => ({
      kind: 'topic.add',
      owner: 'joint',
      id,
      at,
      text,
    })),
  ];
  return changes.map((change) => ({ by: 'joint', change }));
}

function talkSteps(target: Conversation): Step[] {
  const { joint } = target;
  const changes: Change[] = [
    { kind: 'talk.start' },
    ...(['leader', 'manager'] as const).flatMap((series) =>
      Object.entries(target[series].ratings)
        .filter(([item, value]) => target.prepared?.[series][item] !== value)
        .map(([item, value]): Change => ({ kind: 'rating.set', series, item, value })),
    ),
    ...Object.entries(joint.desired).map(([item, value]): Change => ({
      kind: 'rating.set',
      series: 'desired',
      item,
      value,
    })),
    ...Object.entries(joint.reasons).map(([key, text]) => reasonChange(key, text)),
    ...joint.focus.map((focus, at): Change => ({ kind: 'focus.add', at, focus })),
    ...joint.goals.flatMap(({ id, cells, due, responsible }): Change[] => [
      ...Object.entries(cells).map(([column, text]): Change => ({
        kind: 'goal.set',
        id,
        column,
        text,
      })),
      { kind: 'goal.plan', id, due, responsible },
    ]),
    { kind: 'pay.set', text: joint.pay },
  ];
  return changes.map((change) => ({ by: 'joint', change }));
}

function reasonChange(key: string, text: string): Change {
  const [series, item = ''] = key.split('/');
  if (series === 'leader' || series === 'manager' || series === 'desired')
    return { kind: 'reason.set', series, item, text };
  throw new Error(`No series in ${key}`);
}
