import type { Change } from '../change.ts';
import { isWritten, type Score } from '../conversation.ts';
import { arenaOf, sectionOf } from '../form.ts';
import type { Section } from '../sections.ts';
import type { Template } from '../template.ts';
import { baseOf, decide, fateOf } from './decide.ts';
import { keyOf, type Address, type Found } from './found.ts';
import type { Aim, ImportLine, LineCell, LineProblem, Spot } from './proposal.ts';
import { problemIn, scoreIn, scoreNow, type FoundScore } from './scores.ts';
import { readDay } from './values.ts';

/** A line before it is known whether its side may take it. */
export type Draft = Omit<ImportLine, 'id'>;

/** Nothing to tell. */
const NONE: readonly Draft[] = [];

/** The line of a value that stands alone: an example, an answer, a reason, pay. */
export function singleLine(found: Found, aim: Aim): readonly Draft[] {
  const { address, text } = found;
  const place = textPlace(address, text, aim);
  if (place === null) return unplaced(found);
  const decision = decide(text, place.now, baseOf(aim, keyOf(address)));
  const fate = fateOf([decision]);
  if (fate === null) return NONE;
  return [
    {
      spot: place.spot,
      cells: [cell(place.cell, text, place.now)],
      fate,
      problems: [],
      changes: [place.change],
    },
  ];
}

interface TextPlace {
  readonly spot: Spot;
  readonly cell: string;
  readonly now: string;
  readonly change: Change;
}

function textPlace(
  address: Address,
  text: string,
  { template, conversation }: Aim,
): TextPlace | null {
  const { joint } = conversation;
  switch (address.kind) {
    case 'example': {
      const { party, item, prompt } = address;
      const short = sectionOf(template, 'examples')?.prompts.find(({ id }) => id === prompt)?.short;
      const spot = spotOf(template, 'example', 'examples', itemName(template, item), party);
      const now = conversation[party].examples[item]?.[prompt] ?? '';
      const change: Change = { kind: 'example.set', party, item, prompt, text };
      return short === undefined ? null : { spot, cell: short, now, change };
    }
    case 'reason': {
      const { series, item } = address;
      const spot = spotOf(template, 'reason', 'ratings', itemName(template, item), series);
      const now = joint.reasons[`${series}/${item}`] ?? '';
      return { spot, cell: '', now, change: { kind: 'reason.set', series, item, text } };
    }
    case 'answer': {
      const { side, item } = address;
      const asked = template.sections
        .flatMap((part) =>
          part.kind === 'questions' ? part.questions.map((one) => ({ ...one, part })) : [],
        )
        .find(({ id }) => id === item);
      const own = conversation[side].own.find(({ id }) => id === item);
      const name = asked?.text ?? own?.text ?? '';
      const spot: Spot = { kind: 'answer', section: asked?.part.title ?? '', name, whose: side };
      const now = conversation[side].answers[item] ?? '';
      return { spot, cell: '', now, change: { kind: 'answer.set', side, item, text } };
    }
    case 'pay':
      return {
        spot: spotOf(template, 'pay', 'pay', '', null),
        cell: '',
        now: joint.pay,
        change: { kind: 'pay.set', text },
      };
    default:
      return null;
  }
}

/** The line of a value that the form has no place for. */
export function unplaced({ address, text }: Found): readonly Draft[] {
  if (!isWritten(text)) return NONE;
  const name = address.kind === 'unplaced' ? address.label : '';
  return [
    {
      spot: { kind: 'unplaced', section: '', name, whose: null },
      cells: [cell('', text, '')],
      fate: 'unusable',
      problems: [{ code: 'place.unknown', shown: '' }],
      changes: [],
    },
  ];
}

/** The line of a score. */
export function scoreLine(found: FoundScore, aim: Aim): readonly Draft[] {
  const { series, item } = found.address;
  const { template } = aim;
  const name = sectionOf(template, 'ratings')?.series[series] ?? '';
  const now = shownScore(scoreNow(found, aim), template);
  const line = {
    spot: spotOf(template, 'rating', 'ratings', itemName(template, item), series),
    cells: [cell(name, found.text.trim(), now)],
  };
  const problem = problemIn(found, aim);
  const stuck = found.problems.filter(({ code }) => code === 'score.two-numbers');
  if (problem !== null || stuck.length > 0)
    return [
      { ...line, fate: 'unusable', problems: problem === null ? stuck : [problem], changes: [] },
    ];
  const value = scoreIn(found);
  const key = keyOf(found.address);
  const fate = fateOf([decide(shownScore(value, template), now, baseOf(aim, key))]);
  if (fate === null) return NONE;
  const change: Change = { kind: 'rating.set', series, item, value };
  return [{ ...line, fate, problems: found.problems, changes: [change] }];
}

/** A score as our documents write it, so that it can be held against what they were given. */
function shownScore(score: Score | null, { language }: Template): string {
  if (score === null) return '';
  if (typeof score === 'number')
    return language === 'en' ? String(score) : String(score).replace('.', ',');
  return language === 'en' ? 'not relevant' : 'ikke relevant';
}

/** The line of the day of the talk. */
export function dateLine(found: Found, aim: Aim): readonly Draft[] {
  const shown = found.text.trim();
  const date = dayIn(found);
  const base = baseOf(aim, keyOf(found.address));
  const now = aim.conversation.date ?? '';
  const spot: Spot = { kind: 'date', section: '', name: '', whose: null };
  const line = { spot, cells: [cell('', shown, now)] };
  if (shown !== '' && date === null)
    return [{ ...line, fate: 'unusable', problems: [unreadableDay(shown)], changes: [] }];
  const fate = fateOf([decide(date ?? '', now, base === null ? null : (readDay(base) ?? ''))]);
  return fate === null
    ? NONE
    : [{ ...line, fate, problems: [], changes: [{ kind: 'date.set', date }] }];
}

/** The day that is written, or that a calendar gave where only the text cannot be read. */
export function dayIn({ text, day }: Found): string | null {
  return readDay(text) ?? (isWritten(text) ? readDay(day ?? '') : null);
}

/** Says that a text is no day. */
export function unreadableDay(shown: string): LineProblem {
  return { code: 'date.unreadable', shown };
}

/** A value of a line. */
export function cell(
  name: string,
  shown: string,
  now: string,
  part: LineCell['part'] = null,
): LineCell {
  return { name, part, shown, now };
}

/** A place in the form. */
export function spotOf(
  template: Template,
  kind: Spot['kind'],
  section: Section['kind'],
  name: string,
  whose: Spot['whose'],
): Spot {
  return { kind, section: sectionOf(template, section)?.title ?? '', name, whose };
}

/** The arena or statement of that id, by its name. */
function itemName(template: Template, item: string): string {
  const statements = template.arenas.flatMap((arena) => arena.statements);
  return arenaOf(template, item)?.name ?? statements.find(({ id }) => id === item)?.text ?? item;
}
