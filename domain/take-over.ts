import {
  emptyAgreement,
  emptyFindings,
  emptyGoal,
  NOT_RELEVANT,
  PARTIES,
  type Conversation,
  type OwnItem,
  type Party,
  type Preparation,
  type Score,
} from './conversation.ts';
import { exampleItems, hasPrompt, isScoredIn, questionsBy, sectionOf } from './form.ts';
import type { Language } from './language.ts';
import { fitsScale } from './rating.ts';
import type { Arena, Template } from './template.ts';
import { TEXT_LIMIT } from './text-limits.ts';

/** What one side wrote that a newer version of the form has no place for. */
export interface Moved {
  readonly party: Party;
  /** The arena that it stood in, or empty where it answered a question of the form. */
  readonly arena: string;
  readonly lines: readonly string[];
}

/**
 * The conversation on a newer version of its form, before the talk. What has the same id in both
 * stays where it is; what a side wrote at a place that is gone becomes its own question with that
 * text as the answer, so nothing is lost.
 */
export function takeOver(conversation: Conversation, from: Template, to: Template): Conversation {
  const side = (party: Party): Preparation => withMoved(conversation[party], party, from, to);
  return {
    ...conversation,
    template: { id: to.id, version: to.version },
    leader: side('leader'),
    manager: side('manager'),
    joint: { ...conversation.joint, ...emptyRows(to) },
  };
}

/** What would be moved, in the order of the form. Takes the conversation as the side may see it. */
export function movedBy(conversation: Conversation, from: Template, to: Template): Moved[] {
  return PARTIES.flatMap((party) => moved(conversation[party], party, from, to));
}

/** Before the talk no row is written, so the new form's empty ones can stand in their place. */
function emptyRows(to: Template): Pick<Conversation['joint'], 'goals' | 'findings' | 'agreements'> {
  let rows = 0;
  const newId = () => {
    rows += 1;
    return `row-v${to.version}-${rows}`;
  };
  const times = <Row>(count: number | undefined, row: (id: string) => Row) =>
    Array.from({ length: count ?? 0 }, () => row(newId()));
  return {
    goals: times(sectionOf(to, 'plan')?.rows, emptyGoal),
    findings: emptyFindings(to, newId),
    agreements: times(sectionOf(to, 'agreements')?.rows, emptyAgreement),
  };
}

function withMoved(old: Preparation, party: Party, from: Template, to: Template): Preparation {
  const items = new Set(exampleItems(to));
  const questions = new Set(questionsBy(to, 'each').map(({ id }) => id));
  const isOwn = (item: string) => old.own.some(({ id }) => id === item);
  const extra = moved(old, party, from, to).flatMap(({ arena, lines }) =>
    chunks(lines).map((text) => ({ arena, text })),
  );
  const added = extra.map(({ arena }, at): OwnItem => ({
    id: `kept-${party}-v${from.version}-${at + 1}`,
    kind: 'question',
    text: arena === '' ? from.name : arena,
  }));
  return {
    ...old,
    examples: examplesIn(old.examples, items, to),
    ratings: Object.fromEntries(
      Object.entries(old.ratings).filter(
        ([item, score]) => fitsScore(to, party, item, score) || (isOwn(item) && fitsOwn(to, score)),
      ),
    ),
    answers: {
      ...Object.fromEntries(
        Object.entries(old.answers).filter(([item]) => questions.has(item) || isOwn(item)),
      ),
      ...Object.fromEntries(added.map(({ id }, at) => [id, extra[at]?.text ?? ''])),
    },
    own: [...old.own, ...added],
  };
}

/** The examples that the form has a place for. */
function examplesIn(
  examples: Preparation['examples'],
  items: ReadonlySet<string>,
  to: Template,
): Preparation['examples'] {
  const kept: Record<string, Record<string, string>> = {};
  for (const [item, texts] of Object.entries(examples)) {
    const fitting = Object.entries(texts).filter(([prompt]) => hasPrompt(to, prompt));
    if (items.has(item) && fitting.length > 0) kept[item] = Object.fromEntries(fitting);
  }
  return kept;
}

function fitsScore(to: Template, party: Party, item: string, score: Score): boolean {
  return isScoredIn(to, party, item) && fitsScale(score, to.scale);
}

/** Own statements are scored on any form that scores at all. */
function fitsOwn(to: Template, score: Score): boolean {
  return sectionOf(to, 'ratings') !== null && fitsScale(score, to.scale);
}

function moved(old: Preparation, party: Party, from: Template, to: Template): Moved[] {
  const questions = new Set(questionsBy(to, 'each').map(({ id }) => id));
  const asked = questionsBy(from, 'each').flatMap(({ id, text }) => {
    const answer = old.answers[id];
    return answer === undefined || questions.has(id) ? [] : [`${text}\n${answer}`];
  });
  const own = old.own.flatMap(({ id, text }) => {
    const score = old.ratings[id];
    return score === undefined || fitsOwn(to, score) ? [] : [`${text}: ${scoreText(score, from)}`];
  });
  return [
    ...from.arenas.map((arena) => ({
      party,
      arena: arena.name,
      lines: linesOf(arena, old, party, from, to),
    })),
    { party, arena: '', lines: [...asked, ...own] },
  ].filter(({ lines }) => lines.length > 0);
}

/** The scores and examples in that arena which the new form has no place for. */
function linesOf(
  arena: Arena,
  { examples, ratings }: Preparation,
  party: Party,
  from: Template,
  to: Template,
): string[] {
  const items = new Set(exampleItems(to));
  const prompts = sectionOf(from, 'examples')?.prompts ?? [];
  const places = [{ id: arena.id, text: arena.name }, ...arena.statements];
  return places.flatMap(({ id, text }) => {
    const score = ratings[id];
    const lost = score !== undefined && !fitsScore(to, party, id, score);
    return [
      ...(lost ? [`${text}: ${scoreText(score, from)}`] : []),
      ...prompts.flatMap((prompt) => {
        const written = examples[id]?.[prompt.id];
        if (written === undefined || (items.has(id) && hasPrompt(to, prompt.id))) return [];
        return [`${text}, ${prompt.heading}\n${written}`];
      }),
    ];
  });
}

const NOT_RELEVANT_WORDS: Readonly<Record<Language, string>> = {
  da: 'ikke relevant',
  nb: 'ikke relevant',
  en: 'not relevant',
};

function scoreText(score: Score, { scale, language }: Template): string {
  if (score === NOT_RELEVANT) return NOT_RELEVANT_WORDS[language];
  const decimal = new Intl.NumberFormat(language);
  return `${decimal.format(score)} (${decimal.format(scale.min)}–${decimal.format(scale.max)})`;
}

/** The lines put together, as few texts as a field's limit allows. */
function chunks(lines: readonly string[]): string[] {
  const texts: string[] = [];
  for (const line of lines.flatMap(pieces)) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + line.length + 2 <= TEXT_LIMIT)
      texts[texts.length - 1] = `${last}\n\n${line}`;
    else texts.push(line);
  }
  return texts;
}

function pieces(line: string): string[] {
  return Array.from({ length: Math.ceil(line.length / TEXT_LIMIT) }, (_, at) =>
    line.slice(at * TEXT_LIMIT, (at + 1) * TEXT_LIMIT),
  );
}
