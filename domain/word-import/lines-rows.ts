import { FINDINGS } from '../apply-list.ts';
import type { Change } from '../change.ts';
import {
  isAgreementWritten,
  isGoalWritten,
  isWritten,
  type Agreement,
  type Finding,
  type FocusArea,
  type Goal,
} from '../conversation.ts';
import { arenaOf, groupOf, sectionOf } from '../form.ts';
import type { Template } from '../template.ts';
import { cleanLine, idSchema } from '../text.ts';
import { baseOf, decide, fateOf, isNews, isSameText, type Decision } from './decide.ts';
import { BY, DUE, keyOf, type Address, type Found } from './found.ts';
import { cell, dayIn, spotOf, unreadableDay, type Draft } from './lines-single.ts';
import type { Aim, LineCell, LineProblem } from './proposal.ts';
import { readDay } from './values.ts';

/** The values of one row of the file. */
export interface FoundRow<Kind extends Address['kind']> {
  readonly row: string;
  readonly cells: readonly (Found & { readonly address: Extract<Address, { kind: Kind }> })[];
}

/** A value of a row, held against what stands there. */
interface Held {
  readonly cell: LineCell;
  readonly decision: Decision;
  /** What is to stand there. */
  readonly text: string;
  readonly problem: LineProblem | null;
}

/** An own area, or one of the form's by its name. */
export function focusLine(
  { row, cells }: FoundRow<'focus'>,
  at: number,
  aim: Aim,
): readonly Draft[] {
  const { template, conversation } = aim;
  const section = sectionOf(template, 'focus');
  if (section === null) return [];
  const old = conversation.joint.focus.find(({ id }) => id === row) ?? null;
  const now = { label: old === null ? '' : labelOf(old, template), keywords: old?.keywords ?? '' };
  const hold = (part: 'label' | 'keywords', name: string): Held =>
    held(
      cells.find(({ address }) => address.part === part),
      { kind: 'focus', row, part },
      name,
      now[part],
      aim,
    );
  const label = hold('label', section.areaHeading);
  const keywords = hold('keywords', section.keywordsHeading);
  const change =
    old === null
      ? addFocus(row, at, label.text, keywords.text, aim)
      : setFocus(old, label, keywords);
  return rowLine(
    spotOf(template, 'focus', 'focus', `${at + 1}`, null),
    [label, keywords],
    [change],
  );
}

function labelOf({ label, arenaId }: FocusArea, template: Template): string {
  return label === '' && arenaId !== null ? (arenaOf(template, arenaId)?.name ?? '') : label;
}

function setFocus(old: FocusArea, label: Held, keywords: Held): Change {
  return {
    kind: 'focus.set',
    id: old.id,
    label: isNews(label.decision) ? label.text : old.label,
    keywords: isNews(keywords.decision) ? keywords.text : old.keywords,
  };
}

function addFocus(row: string, at: number, label: string, keywords: string, aim: Aim): Change {
  const arena = aim.template.arenas.find(
    ({ name, chartName }) => isSameText(name, label) || isSameText(chartName, label),
  );
  return {
    kind: 'focus.add',
    at: Math.max(at, aim.conversation.joint.focus.length),
    focus: { id: rowId(row, aim), arenaId: arena?.id ?? null, label, keywords },
  };
}

/**
 * A row of the plan.
 * @param old the row of the conversation that it goes to; null where it is to be added
 */
export function goalLine(
  { row, cells }: FoundRow<'goal'>,
  at: number,
  old: Goal | null,
  aim: Aim,
): readonly Draft[] {
  const section = sectionOf(aim.template, 'plan');
  if (section === null) return [];
  const hold = (part: string, name: string, now: string) =>
    held(
      cells.find(({ address }) => address.part === part),
      { kind: 'goal', row, part },
      name,
      now,
      aim,
    );
  const texts = section.columns.map(({ id, heading }) => hold(id, heading, old?.cells[id] ?? ''));
  const planned = plannedOf(cells, { kind: 'goal', row }, old, aim);
  const id = old?.id ?? rowId(row, aim);
  const written = section.columns.map(
    ({ id: column }, place) => [column, texts[place]?.text ?? ''] as const,
  );
  const changes: Change[] =
    old === null
      ? [
          {
            kind: 'goal.add',
            at: Math.max(at, aim.conversation.joint.goals.length),
            goal: {
              id,
              cells: Object.fromEntries(written),
              due: planned.due,
              responsible: planned.by.text,
            },
          },
        ]
      : [
          ...section.columns.flatMap(({ id: column }, place): Change[] => {
            const one = texts[place];
            return one !== undefined && isNews(one.decision)
              ? [{ kind: 'goal.set', id, column, text: one.text }]
              : [];
          }),
          ...(planned.isNews
            ? [{ kind: 'goal.plan', id, due: planned.due, responsible: planned.by.text } as const]
            : []),
        ];
  const spot = spotOf(aim.template, 'goal', 'plan', `${at + 1}`, null);
  return rowLine(spot, [...texts, planned.day, planned.by], changes);
}

/** A finding: a strength, an area of development. */
export function findingLine(
  found: Found & { readonly address: Extract<Address, { kind: 'finding' }> },
  old: Finding | null,
  aim: Aim,
): readonly Draft[] {
  const { group, rank, row } = found.address;
  const list = groupOf(aim.template, group)?.[rank];
  if (list === undefined) return [];
  const one = held(found, found.address, '', old?.text ?? '', aim);
  const id = old?.id ?? rowId(row, aim);
  // Beyond the end means last, so that several which are added keep their order.
  const at = FINDINGS.most;
  const change: Change =
    old === null
      ? { kind: 'finding.add', at, finding: { id, group, rank, text: one.text } }
      : { kind: 'finding.set', id, text: one.text };
  return rowLine(spotOf(aim.template, 'finding', 'findings', list.heading, null), [one], [change]);
}

/** An agreement. */
export function agreementLine(
  { row, cells }: FoundRow<'agreement'>,
  at: number,
  old: Agreement | null,
  aim: Aim,
): readonly Draft[] {
  const section = sectionOf(aim.template, 'agreements');
  if (section === null) return [];
  const found = cells.find(({ address }) => address.part === 'text');
  const address: Address = { kind: 'agreement', row, part: 'text' };
  const text = held(found, address, section.textHeading, old?.text ?? '', aim);
  const planned = plannedOf(cells, { kind: 'agreement', row }, old, aim);
  const day = { ...planned.day, cell: { ...planned.day.cell, name: section.dueHeading } };
  const by = { ...planned.by, cell: { ...planned.by.cell, name: section.responsibleHeading } };
  const id = old?.id ?? rowId(row, aim);
  const place = Math.max(at, aim.conversation.joint.agreements.length);
  const plan = { due: planned.due, responsible: planned.by.text };
  const changes: Change[] =
    old === null
      ? [{ kind: 'agreement.add', at: place, agreement: { id, text: text.text, ...plan } }]
      : [
          ...(isNews(text.decision)
            ? [{ kind: 'agreement.set', id, text: text.text } as const]
            : []),
          ...(planned.isNews ? [{ kind: 'agreement.plan', id, ...plan } as const] : []),
        ];
  const spot = spotOf(aim.template, 'agreement', 'agreements', `${at + 1}`, null);
  return rowLine(spot, [text, by, day], changes);
}

/** The line of a row; none where nothing in it is news. */
function rowLine(
  spot: Draft['spot'],
  row: readonly Held[],
  changes: readonly Change[],
): readonly Draft[] {
  const fate = fateOf(row.map(({ decision }) => decision));
  const problems = row.flatMap(({ problem }) => (problem === null ? [] : [problem]));
  const cells = row
    .filter(
      ({ decision, cell: { shown, now } }) =>
        isNews(decision) || isWritten(shown) || isWritten(now),
    )
    .map((one) => one.cell);
  if (fate !== null) return [{ spot, cells, fate, problems, changes }];
  return problems.length === 0 ? [] : [{ spot, cells, fate: 'unusable', problems, changes: [] }];
}

function held(
  found: Found | undefined,
  address: Address,
  name: string,
  now: string,
  aim: Aim,
): Held {
  const text = found?.text ?? '';
  const base = baseOf(aim, keyOf(address));
  const decision = found === undefined ? 'untouched' : decide(text, now, base);
  const value = isNews(decision) ? text : now;
  return { cell: cell(name, text, now), decision, text: value, problem: null };
}

interface Planned {
  readonly day: Held;
  readonly by: Held;
  readonly due: string | null;
  readonly isNews: boolean;
}

/** The due date and the responsible person of a goal or an agreement. */
function plannedOf(
  cells: readonly Found[],
  where: { readonly kind: 'goal' | 'agreement'; readonly row: string },
  old: Pick<Goal, 'due' | 'responsible'> | null,
  aim: Aim,
): Planned {
  const at = (part: typeof DUE | typeof BY) =>
    cells.find(({ address }) => 'part' in address && address.part === part);
  const by = held(at(BY), { ...where, part: BY }, '', old?.responsible ?? '', aim);
  const day = heldDay(at(DUE), { ...where, part: DUE }, old?.due ?? '', aim);
  return {
    day,
    by: { ...by, text: cleanLine(by.text), cell: { ...by.cell, part: 'responsible' } },
    due: day.text === '' ? null : day.text,
    isNews: isNews(day.decision) || isNews(by.decision),
  };
}

/** As `held`, for a day. */
function heldDay(found: Found | undefined, address: Address, now: string, aim: Aim): Held {
  const shown = found?.text.trim() ?? '';
  const date = found === undefined ? null : dayIn(found);
  const problem = shown !== '' && date === null ? unreadableDay(shown) : null;
  const given = baseOf(aim, keyOf(address));
  const base = given === null ? null : (readDay(given) ?? '');
  const decision =
    found === undefined || problem !== null ? 'untouched' : decide(date ?? '', now, base);
  const text = isNews(decision) ? (date ?? '') : now;
  return { cell: cell('', shown, now, 'due'), decision, text, problem };
}

/** The id of a row that is added: its own where it has one and nothing else has it. */
function rowId(row: string, { conversation: { joint }, newId }: Aim): string {
  const taken = [joint.focus, joint.goals, joint.findings, joint.agreements].some((list) =>
    list.some(({ id }) => id === row),
  );
  return row.startsWith('new-') || taken || !idSchema.safeParse(row).success ? newId() : row;
}

/**
 * The row of the conversation that each row of a file goes to: the one of its name, else the next one
 * that is empty and that no row of the file names; null where there is none.
 */
export function rowsFor<Row extends { readonly id: string }>(
  names: readonly string[],
  rows: readonly Row[],
  isFilled: (row: Row) => boolean,
): (Row | null)[] {
  const empty = rows.filter((row) => !isFilled(row) && !names.includes(row.id));
  return names.map((name) => rows.find(({ id }) => id === name) ?? empty.shift() ?? null);
}

/** Whether anything is written in a row, by the kind of its list. */
export const isFilled = {
  goal: isGoalWritten,
  agreement: isAgreementWritten,
  finding: ({ text }: Finding): boolean => isWritten(text),
} as const;
