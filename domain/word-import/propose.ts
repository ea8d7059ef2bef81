import { applyChange } from '../apply-change.ts';
import { changeSchema, type Change } from '../change.ts';
import type { Finding } from '../conversation.ts';
import { mayChange } from '../may-change.ts';
import type { Template } from '../template.ts';
import type { Address, Found } from './found.ts';
import {
  agreementLine,
  findingLine,
  focusLine,
  goalLine,
  isFilled,
  rowsFor,
} from './lines-rows.ts';
import { dateLine, scoreLine, singleLine, unplaced, type Draft } from './lines-single.ts';
import type { Aim, ImportLine, LineProblem } from './proposal.ts';
import { foundScores } from './scores.ts';

/**
 * The lines of what was found in a file, in the order of the form. Nothing of it is done yet.
 * @param radar the scores of the chart
 */
export function propose(found: readonly Found[], radar: readonly Found[], aim: Aim): ImportLine[] {
  const of = <Kind extends Address['kind']>(kind: Kind) =>
    found.filter((one): one is OfKind<Kind> => one.address.kind === kind);
  const scores = foundScores(of('rating'), radar.filter(isScore), aim);
  const { joint } = aim.conversation;
  const goals = rowsOf(of('goal'));
  const goalRows = rowsFor(
    goals.map(({ row }) => row),
    joint.goals,
    isFilled.goal,
  );
  const agreements = rowsOf(of('agreement'));
  const agreed = rowsFor(
    agreements.map(({ row }) => row),
    joint.agreements,
    isFilled.agreement,
  );
  const drafts: Draft[] = [
    ...of('about').flatMap((one) => (one.address.key === 'date' ? dateLine(one, aim) : [])),
    ...of('example').flatMap((one) => singleLine(one, aim)),
    ...scores.flatMap((one) => scoreLine(one, aim)),
    ...of('reason').flatMap((one) => singleLine(one, aim)),
    ...rowsOf(of('focus')).flatMap((row, at) => focusLine(row, at, aim)),
    ...goals.flatMap((row, at) => goalLine(row, at, goalRows[at] ?? null, aim)),
    ...findingLines(of('finding'), aim),
    ...agreements.flatMap((row, at) => agreementLine(row, at, agreed[at] ?? null, aim)),
    ...of('answer').flatMap((one) => singleLine(one, aim)),
    ...of('pay').flatMap((one) => singleLine(one, aim)),
    ...of('unplaced').flatMap(unplaced),
    ...radar.filter((one) => !isScore(one)).flatMap(unplaced),
  ];
  return inFormOrder(drafts, aim.template).map((draft, at) => ({
    ...allowed(draft, aim),
    id: `line-${at + 1}`,
  }));
}

type OfKind<Kind extends Address['kind']> = Found & {
  readonly address: Extract<Address, { kind: Kind }>;
};

function isScore(one: Found): one is OfKind<'rating'> {
  return one.address.kind === 'rating';
}

/** The values of each row, in the order in which the rows begin. */
function rowsOf<One extends { readonly address: { readonly row: string } }>(
  found: readonly One[],
): { readonly row: string; readonly cells: One[] }[] {
  const rows = [...new Set(found.map(({ address }) => address.row))];
  return rows.map((row) => ({ row, cells: found.filter(({ address }) => address.row === row) }));
}

/** Each group and rank has rows of its own. */
function findingLines(found: readonly OfKind<'finding'>[], aim: Aim): Draft[] {
  const lists = Map.groupBy(found, ({ address }) => `${address.group}/${address.rank}`);
  return [...lists.values()].flatMap((list) => {
    const { group, rank } = list[0]?.address ?? { group: '', rank: 'key' };
    const isHere = (one: Finding) => one.group === group && one.rank === rank;
    const names = list.map(({ address }) => address.row);
    const rows = aim.conversation.joint.findings.filter(
      (one) => isHere(one) || names.includes(one.id),
    );
    const old = rowsFor(names, rows, (one) => isFilled.finding(one) || !isHere(one));
    return list.flatMap((one, at) => findingLine(one, old[at] ?? null, aim));
  });
}

/** The parts of the form in their order, after what belongs to none of them. */
function inFormOrder(drafts: readonly Draft[], { sections }: Template): Draft[] {
  const place = ({ spot }: Draft) => {
    if (spot.kind === 'unplaced') return sections.length;
    return sections.findIndex(({ title }) => title === spot.section);
  };
  return drafts.toSorted((one, other) => place(one) - place(other));
}

/** The line, without changes where its side may not make them or the form cannot hold them. */
function allowed(draft: Draft, aim: Aim): Draft {
  const changes: Change[] = [];
  let { conversation } = aim;
  const refuse = (code: LineProblem['code']): Draft => ({
    ...draft,
    fate: 'unusable',
    problems: [...draft.problems, { code, shown: '' }],
    changes: [],
  });
  for (const change of draft.changes) {
    const parsed = changeSchema.safeParse(change);
    if (!parsed.success) return refuse('text.too-long');
    const refusal = mayChange(conversation, parsed.data, aim.by);
    if (refusal !== null) return refuse(refusal);
    const applied = applyChange(conversation, parsed.data, { by: aim.by, template: aim.template });
    if (!applied.ok)
      return refuse(applied.error === 'item.unknown' ? 'place.unknown' : applied.error);
    ({ conversation } = applied.value);
    changes.push(parsed.data);
  }
  return { ...draft, changes };
}
