import type { Finding, Rank } from '#domain/conversation.ts';

/** Where a finding stands in its group: among the most important or the others, counted from 0. */
export interface FindingPlace {
  readonly rank: Rank;
  readonly at: number;
}

/** The findings of one group and rank, in their order. */
export function findingsOf(findings: readonly Finding[], group: string, rank: Rank): Finding[] {
  return findings.filter((one) => one.group === group && one.rank === rank);
}

/** Where that finding stands now; null where it is gone. */
export function placeOfFinding(findings: readonly Finding[], id: string): FindingPlace | null {
  const finding = findings.find((one) => one.id === id);
  if (finding === undefined) return null;
  const { group, rank } = finding;
  return { rank, at: findingsOf(findings, group, rank).indexOf(finding) };
}

/**
 * The place one step up or down. Above the others lie the most important, so that a step over that
 * border changes the rank. Null at the ends.
 */
export function stepFrom(
  findings: readonly Finding[],
  finding: Finding,
  way: 'up' | 'down',
): FindingPlace | null {
  const here = placeOfFinding(findings, finding.id);
  if (here === null) return null;
  const { rank, at } = here;
  const count = (of: Rank) => findingsOf(findings, finding.group, of).length;
  if (way === 'up') {
    if (at > 0) return { rank, at: at - 1 };
    return rank === 'other' ? { rank: 'key', at: count('key') } : null;
  }
  if (at < count(rank) - 1) return { rank, at: at + 1 };
  return rank === 'key' ? { rank: 'other', at: 0 } : null;
}

/**
 * Where in the list of all findings one has to stand to come to that place in its group; the list
 * is the one without it, as `finding.move` counts.
 */
export function indexFor(
  findings: readonly Finding[],
  finding: Finding,
  { rank, at }: FindingPlace,
): number {
  const rest = findings.filter(({ id }) => id !== finding.id);
  const there = findingsOf(rest, finding.group, rank);
  const next = there[at];
  if (next !== undefined) return rest.indexOf(next);
  const last = there.at(-1);
  if (last !== undefined) return rest.indexOf(last) + 1;
  const first = rest.findIndex((one) => one.group === finding.group && one.rank !== rank);
  return rank === 'key' && first >= 0 ? first : rest.length;
}
