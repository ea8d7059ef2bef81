import * as fc from 'fast-check';
import { changeSchema, type Change, type ChangeKind, type ChangeOf } from '#domain/change.ts';
import {
  NOT_RELEVANT,
  PARTIES,
  RANKS,
  SIDES,
  type Agreement,
  type Conversation,
  type Finding,
  type Goal,
  type Joint,
  type OwnItem,
  type Score,
} from '#domain/conversation.ts';
import { scaleValues } from '#domain/rating.ts';
import { exampleItems, questionsBy, sectionOf } from '#domain/form.ts';
import { SERIES, type Series } from '#domain/sections.ts';
import type { Template } from '#domain/template.ts';
import { arbitraryDate, arbitraryLine, arbitraryText } from './arbitrary-text.ts';

export const arbitrarySide = fc.constantFrom(...SIDES);
const arbitraryParty = fc.constantFrom(...PARTIES);

const id = fc.uuid();
const place = fc.nat(6);

/** One of the ids, or now and then one that nothing has. */
function oneOf(ids: readonly string[]): fc.Arbitrary<string> {
  const unknown = fc.constant('unknown');
  return ids.length === 0
    ? unknown
    : fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...ids) },
        { weight: 1, arbitrary: unknown },
      );
}

function idsOf(items: readonly { readonly id: string }[] | undefined): string[] {
  return (items ?? []).map((item) => item.id);
}

/** Every id that the series can score. */
function scoredItems(template: Template, series: Series): string[] {
  return template.arenas.flatMap((arena) =>
    series === 'desired' || arena.statements.length === 0 ? [arena.id] : idsOf(arena.statements),
  );
}

function arbitraryScore({ scale }: Template): fc.Arbitrary<Score> {
  const { min, max, step } = scale;
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...scaleValues(scale)) },
    { weight: 2, arbitrary: fc.constant(NOT_RELEVANT) },
    { weight: 1, arbitrary: fc.constantFrom(min - step, max + step, min + step / 3) },
  );
}

function ratings(template: Template, series: Series): fc.Arbitrary<Record<string, Score>> {
  return fc.dictionary(oneOf(scoredItems(template, series)), arbitraryScore(template), {
    maxKeys: 4,
    noNullPrototype: true,
  });
}

function texts(ids: readonly string[]): fc.Arbitrary<Record<string, string>> {
  return fc.dictionary(oneOf(ids), arbitraryText, { maxKeys: 4, noNullPrototype: true });
}

const topics = fc.uniqueArray(fc.record({ id, text: arbitraryText }), {
  maxLength: 3,
  selector: (topic) => topic.id,
});

function focusArea(template: Template) {
  const arenaId = fc.option(oneOf(idsOf(template.arenas)));
  return fc.record({ id, arenaId, label: arbitraryLine, keywords: arbitraryText });
}

function goal(template: Template): fc.Arbitrary<Goal> {
  const columns = idsOf(sectionOf(template, 'plan')?.columns);
  return fc.record({
    id,
    cells: texts(columns),
    due: arbitraryDate,
    responsible: arbitraryLine,
  });
}

const ownItem: fc.Arbitrary<OwnItem> = fc.record({
  id,
  kind: fc.constantFrom('statement', 'question'),
  text: arbitraryText,
});

const own = fc.uniqueArray(ownItem, { maxLength: 2, selector: (item) => item.id });

const agreement: fc.Arbitrary<Agreement> = fc.record({
  id,
  text: arbitraryText,
  due: arbitraryDate,
  responsible: arbitraryLine,
});

function finding(template: Template): fc.Arbitrary<Finding> {
  return fc.record({
    id,
    group: oneOf(idsOf(sectionOf(template, 'findings')?.groups)),
    rank: fc.constantFrom(...RANKS),
    text: arbitraryText,
  });
}

const agenda = {
  writer: fc.option(arbitraryParty),
  minutes: fc.option(fc.integer({ min: 5, max: 600 })),
};

function joint(template: Template): fc.Arbitrary<Joint> {
  const reasonKeys = SERIES.flatMap((series) =>
    scoredItems(template, series).map((item) => `${series}/${item}`),
  );
  return fc.record({
    desired: ratings(template, 'desired'),
    reasons: texts(reasonKeys),
    topics,
    focus: fc.array(focusArea(template), { maxLength: 3 }),
    goals: fc.array(goal(template), { maxLength: 3 }),
    findings: fc.array(finding(template), { maxLength: 4 }),
    agreements: fc.array(agreement, { maxLength: 3 }),
    answers: texts(idsOf(questionsBy(template, 'together'))),
    own,
    pay: arbitraryText,
    ...agenda,
  });
}

function restoring(template: Template): fc.Arbitrary<ChangeOf<'state.restore'>> {
  const answers = (series: 'leader' | 'manager') =>
    fc.record({
      examples: fc.dictionary(
        oneOf(exampleItems(template)),
        texts(idsOf(sectionOf(template, 'examples')?.prompts)),
        { maxKeys: 3, noNullPrototype: true },
      ),
      ratings: ratings(template, series),
      answers: texts(idsOf(questionsBy(template, 'each'))),
      own,
      topics,
    });
  return fc.record(
    {
      kind: fc.constant('state.restore' as const),
      leader: answers('leader'),
      manager: answers('manager'),
      joint: joint(template),
    },
    { requiredKeys: ['kind'] },
  );
}

type Generators = { readonly [Kind in ChangeKind]: () => fc.Arbitrary<ChangeOf<Kind>> };

const is = <Kind extends ChangeKind>(kind: Kind) => ({ kind: fc.constant(kind) });

function generators(conversation: Conversation, template: Template): Generators {
  const example = oneOf(exampleItems(template));
  const prompt = oneOf(idsOf(sectionOf(template, 'examples')?.prompts));
  const column = oneOf(idsOf(sectionOf(template, 'plan')?.columns));
  const focus = oneOf(idsOf(conversation.joint.focus));
  const planned = oneOf(idsOf(conversation.joint.goals));
  const topic = oneOf(SIDES.flatMap((side) => idsOf(conversation[side].topics)));
  const text = arbitraryText;
  const series = fc.constantFrom(...SERIES);
  const ownId = oneOf(SIDES.flatMap((side) => idsOf(conversation[side].own)));
  const found = oneOf(idsOf(conversation.joint.findings));
  const agreed = oneOf(idsOf(conversation.joint.agreements));
  const asked = oneOf([
    ...idsOf(questionsBy(template, 'each')),
    ...idsOf(questionsBy(template, 'together')),
    ...SIDES.flatMap((side) => idsOf(conversation[side].own)),
  ]);
  const item = oneOf([
    ...SIDES.flatMap((side) => idsOf(conversation[side].own)),
    ...scoredItems(template, 'leader'),
    ...scoredItems(template, 'desired'),
  ]);
  const party = arbitraryParty;
  const owner = arbitrarySide;
  return {
    'rating.set': () =>
      fc.record({
        ...is('rating.set'),
        series,
        item,
        value: fc.option(arbitraryScore(template)),
      }),
    'reason.set': () => fc.record({ ...is('reason.set'), series, item, text }),
    'example.set': () => fc.record({ ...is('example.set'), party, item: example, prompt, text }),
    'answer.set': () => fc.record({ ...is('answer.set'), side: owner, item: asked, text }),
    'own.add': () => fc.record({ ...is('own.add'), owner, at: place, item: ownItem }),
    'own.set': () => fc.record({ ...is('own.set'), owner, id: ownId, text }),
    'own.remove': () => fc.record({ ...is('own.remove'), owner, id: ownId }),
    'note.set': () => fc.record({ ...is('note.set'), party, text }),
    'topic.add': () => fc.record({ ...is('topic.add'), owner, id, at: place, text }),
    'topic.set': () => fc.record({ ...is('topic.set'), owner, id: topic, text }),
    'topic.remove': () => fc.record({ ...is('topic.remove'), owner, id: topic }),
    'focus.add': () => fc.record({ ...is('focus.add'), at: place, focus: focusArea(template) }),
    'focus.set': () =>
      fc.record({ ...is('focus.set'), id: focus, label: arbitraryLine, keywords: text }),
    'focus.move': () => fc.record({ ...is('focus.move'), id: focus, at: place }),
    'focus.remove': () => fc.record({ ...is('focus.remove'), id: focus }),
    'goal.add': () => fc.record({ ...is('goal.add'), at: place, goal: goal(template) }),
    'goal.set': () => fc.record({ ...is('goal.set'), id: planned, column, text }),
    'goal.plan': () =>
      fc.record({
        ...is('goal.plan'),
        id: planned,
        due: arbitraryDate,
        responsible: arbitraryLine,
      }),
    'goal.move': () => fc.record({ ...is('goal.move'), id: planned, at: place }),
    'goal.remove': () => fc.record({ ...is('goal.remove'), id: planned }),
    'finding.add': () => fc.record({ ...is('finding.add'), at: place, finding: finding(template) }),
    'finding.set': () => fc.record({ ...is('finding.set'), id: found, text }),
    'finding.move': () =>
      fc.record({ ...is('finding.move'), id: found, rank: fc.constantFrom(...RANKS), at: place }),
    'finding.remove': () => fc.record({ ...is('finding.remove'), id: found }),
    'agreement.add': () => fc.record({ ...is('agreement.add'), at: place, agreement }),
    'agreement.set': () => fc.record({ ...is('agreement.set'), id: agreed, text }),
    'agreement.plan': () =>
      fc.record({
        ...is('agreement.plan'),
        id: agreed,
        due: arbitraryDate,
        responsible: arbitraryLine,
      }),
    'agreement.move': () => fc.record({ ...is('agreement.move'), id: agreed, at: place }),
    'agreement.remove': () => fc.record({ ...is('agreement.remove'), id: agreed }),
    'pay.set': () => fc.record({ ...is('pay.set'), text }),
    'date.set': () => fc.record({ ...is('date.set'), date: arbitraryDate }),
    'agenda.set': () => fc.record({ ...is('agenda.set'), ...agenda }),
    'release.set': () => fc.record({ ...is('release.set'), party, released: fc.boolean() }),
    'talk.start': () => fc.record(is('talk.start')),
    'template.take': () =>
      fc.record({ ...is('template.take'), version: fc.constant(template.version + 1) }),
    'lock.set': () => fc.record({ ...is('lock.set'), locked: fc.boolean(), reason: text }),
    'state.restore': () => restoring(template),
  };
}

const RARE: ReadonlySet<ChangeKind> = new Set([
  'talk.start',
  'lock.set',
  'state.restore',
  'template.take',
]);

/** The kinds of change that there are. */
export const CHANGE_KINDS: readonly ChangeKind[] = changeSchema.options.map(
  ({ shape }) => shape.kind.value,
);

/**
 * A change of one of the kinds that suits the conversation as it stands; now and then one that is
 * refused: an unknown item, a score off the scale, a place that no longer is.
 */
export function arbitraryChange(
  conversation: Conversation,
  template: Template,
  kinds = CHANGE_KINDS,
): fc.Arbitrary<Change> {
  const table: Readonly<Record<ChangeKind, () => fc.Arbitrary<Change>>> = generators(
    conversation,
    template,
  );
  const choices = kinds.map((kind) => ({
    weight: RARE.has(kind) ? 1 : 4,
    arbitrary: fc.constant(kind),
  }));
  return fc.oneof(...choices).chain((kind) => table[kind]());
}

/**
 * A value for a step that depends on the steps before it. Failures are shown as they are: with
 * `endOnFailure`, since such a session cannot be made smaller step by step.
 */
export function draw<Value>(g: fc.GeneratorValue, arbitrary: fc.Arbitrary<Value>): Value {
  return g(() => arbitrary);
}
