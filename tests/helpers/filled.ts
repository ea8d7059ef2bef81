import {
  NOT_RELEVANT,
  PARTIES,
  type Conversation,
  type OwnItem,
  type Party,
  type Preparation,
  type Ratings,
  type Score,
  type Side,
} from '#domain/conversation.ts';
import { exampleItems, questionsBy, scoredItems, sectionOf, seriesOf } from '#domain/form.ts';
import { scaleValues } from '#domain/rating.ts';
import type { Template } from '#domain/template.ts';
import { emptyConversation } from './session.ts';

/** A conversation in which something is written everywhere, and what was written. */
export interface Filled {
  readonly conversation: Conversation;
  /** Every text but the private notes; none is a part of another. */
  readonly texts: readonly string[];
  readonly notes: readonly string[];
}

/** The talk on that form with a text of its own in every place, and a score for everything. */
export function filled(template: Template): Filled {
  const texts: string[] = [];
  const say = (where: string): string => {
    const text = `«${where} nr. ${texts.length + 1}»`;
    texts.push(text);
    return text;
  };
  const begun = emptyConversation(template);
  const notes = PARTIES.map((party) => `«kun for ${party}»`);
  const prepare = (party: Party): Preparation => ({
    examples: examplesOn(template, say),
    ratings: ratingsOn(template, party, 0),
    answers: answersOn(template, 'each', party, say),
    own: ownOf(party, say),
    topics: [{ id: `topic-${party}`, text: say('emne') }],
    note: notes[PARTIES.indexOf(party)] ?? '',
    released: true,
  });
  const [leader, manager] = [prepare('leader'), prepare('manager')];
  const prepared = {
    leader: ratingsOn(template, 'leader', 1),
    manager: ratingsOn(template, 'manager', 1),
  };
  return {
    conversation: {
      ...begun,
      date: '2027-03-12',
      phase: 'talk',
      leader,
      manager,
      prepared,
      joint: {
        ...begun.joint,
        ...jointRows(begun, template, say),
        desired: seriesOf(template).includes('desired') ? desiredOn(template) : {},
        reasons: reasonsFor({ leader, manager }, prepared, say),
        answers: answersOn(template, 'together', 'joint', say),
        own: ownOf('joint', say),
        topics: [{ id: 'topic-joint', text: say('fælles emne') }],
        pay: sectionOf(template, 'pay') === null ? '' : say('løn'),
      },
    },
    texts,
    notes,
  };
}

type Say = (where: string) => string;

function examplesOn(template: Template, say: Say): Preparation['examples'] {
  const prompts = sectionOf(template, 'examples')?.prompts ?? [];
  const of = (item: string) =>
    Object.fromEntries(prompts.map(({ id }) => [id, say(`${item} ${id}`)]));
  return Object.fromEntries(exampleItems(template).map((item) => [item, of(item)]));
}

/** Every score of the scale in turn, and now and then none where the form knows *not relevant*. */
function ratingsOn(template: Template, party: Party, from: number): Ratings {
  if (!seriesOf(template).includes(party)) return {};
  const { scale } = template;
  const values = scaleValues(scale);
  const scores: readonly Score[] = scale.notRelevant ? [...values, NOT_RELEVANT] : values;
  return Object.fromEntries(
    scoredItems(template).map(({ item }, at) => [
      item,
      scores[(at + from) % scores.length] ?? scale.start,
    ]),
  );
}

function desiredOn({ arenas, scale }: Template): Ratings {
  const values = scaleValues(scale);
  return Object.fromEntries(
    arenas.map(({ id }, at) => [id, values[at % values.length] ?? scale.start]),
  );
}

function answersOn(
  template: Template,
  by: 'each' | 'together',
  side: Side,
  say: Say,
): Preparation['answers'] {
  const asked = questionsBy(template, by).map(({ id }) => [id, say(`svar ${id}`)] as const);
  return Object.fromEntries([...asked, [`own-${side}`, say('eget svar')]]);
}

function ownOf(side: Side, say: Say): OwnItem[] {
  return [{ id: `own-${side}`, kind: 'question', text: say('eget spørgsmål') }];
}

function reasonsFor(
  now: Record<Party, Preparation>,
  before: Record<Party, Ratings>,
  say: Say,
): Conversation['joint']['reasons'] {
  const changed = PARTIES.flatMap((party) =>
    Object.entries(now[party].ratings)
      .filter(([item, value]) => before[party][item] !== value)
      .map(([item]) => [`${party}/${item}`, say(`hvorfor ${item}`)] as const),
  );
  return Object.fromEntries(changed);
}

function jointRows(
  { joint }: Conversation,
  template: Template,
  say: Say,
): Pick<Conversation['joint'], 'focus' | 'goals' | 'findings' | 'agreements'> {
  const columns = sectionOf(template, 'plan')?.columns ?? [];
  const planned = { due: '2027-09-01' };
  return {
    focus:
      sectionOf(template, 'focus') === null
        ? []
        : [{ id: 'focus-1', arenaId: null, label: say('fokus'), keywords: say('stikord') }],
    goals: joint.goals.map((goal) => ({
      ...goal,
      ...planned,
      cells: Object.fromEntries(columns.map(({ id }) => [id, say(`mål ${id}`)])),
      responsible: say('ansvarlig'),
    })),
    findings: joint.findings.map((finding) => ({ ...finding, text: say('fund') })),
    agreements: joint.agreements.map((agreement) => ({
      ...agreement,
      ...planned,
      text: say('aftale'),
      responsible: say('ansvarlig'),
    })),
  };
}
