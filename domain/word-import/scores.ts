import { NOT_RELEVANT, ratingsOf, type Score } from '../conversation.ts';
import { fitsScale } from '../rating.ts';
import { arenaOf, isMean } from '../form.ts';
import type { Scale, Template } from '../template.ts';
import type { Found } from './found.ts';
import { keyOf } from './found.ts';
import type { Aim, LineProblem } from './proposal.ts';
import { readWrittenScore, type WrittenScore } from './values.ts';

/** A score of the file after its table and its chart were held against one another. */
export interface FoundScore {
  readonly address: Extract<Found['address'], { kind: 'rating' }>;
  readonly written: WrittenScore;
  readonly text: string;
  readonly problems: readonly LineProblem[];
}

/**
 * The scores of a file. One may stand in a table, in the chart, or in both; then the one that was
 * changed counts, and where nobody can tell which, neither.
 */
export function foundScores(
  found: readonly Found[],
  radar: readonly Found[],
  aim: Aim,
): FoundScore[] {
  const drawn = new Map(radar.map((one) => [keyOf(one.address), one]));
  const written = new Map(found.map((one) => [keyOf(one.address), one]));
  const keys = new Set([...written.keys(), ...drawn.keys()]);
  return [...keys].flatMap((key) => {
    const table = written.get(key) ?? null;
    const chart = drawn.get(key) ?? null;
    const address = (table ?? chart)?.address;
    if (address?.kind !== 'rating' || isMeanOf(address, aim.template)) return [];
    return [{ address, ...settled(table, chart, baseScore(key, aim), aim) }];
  });
}

/** Whether it is the mean of an arena's statements, which our documents show and nobody sets. */
function isMeanOf({ series, item }: FoundScore['address'], template: Template): boolean {
  const arena = arenaOf(template, item);
  return arena !== null && isMean(arena, series);
}

/** What the field was given: a score, nothing, or unknown. */
type Base = WrittenScore | null;

function baseScore(key: string, { base, template }: Aim): Base {
  return base === null ? null : readWrittenScore(base.get(key) ?? '', template.scale);
}

type Settled = Omit<FoundScore, 'address'>;

function settled(table: Found | null, chart: Found | null, base: Base, aim: Aim): Settled {
  const { scale } = aim.template;
  const inTable = toSettled(table, scale);
  const inChart = { ...toSettled(chart, scale), problems: sheetOf(chart) };
  // A chart has no empty place: where no score is, it stands at the start of the scale. Where it is
  // all that a form has, that is the score.
  const unset: WrittenScore | null =
    table === null && base === null ? null : { kind: 'score', value: scale.start };
  switch (whichCounts(inTable, inChart, base, unset)) {
    case 'table':
      return inTable;
    case 'chart':
      return inChart;
    case 'neither': {
      const problem = { code: 'score.two-numbers', shown: inChart.text } as const;
      return { written: { kind: 'blank' }, text: inTable.text, problems: [problem] };
    }
  }
}

function toSettled(found: Found | null, scale: Scale): Settled {
  const text = found?.text ?? '';
  return { written: readWrittenScore(text, scale), text, problems: [] };
}

/** Which of two numbers was written by somebody, and which was there. */
function whichCounts(
  { written: inTable }: Settled,
  { written: inChart }: Settled,
  base: Base,
  unset: WrittenScore | null,
): 'table' | 'chart' | 'neither' {
  const drawn = base === null || base.kind === 'blank' ? unset : base;
  if (inChart.kind === 'blank' || isSame(inTable, inChart) || isSame(inChart, drawn))
    return 'table';
  if (inTable.kind === 'blank') return 'chart';
  return base !== null && isSame(inTable, base) ? 'chart' : 'neither';
}

function sheetOf(chart: Found | null): LineProblem[] {
  return (chart?.beside ?? []).map(({ text }) => ({ code: 'score.sheet', shown: text }));
}

function isSame(one: WrittenScore | null, other: WrittenScore | null): boolean {
  if (one === null || other === null) return false;
  if (one.kind === 'score') return other.kind === 'score' && one.value === other.value;
  return one.kind === other.kind && one.kind !== 'problem';
}

/** The score to be stored; null where the file has none that can be. */
export function scoreIn({ written }: FoundScore): Score | null {
  if (written.kind === 'score') return written.value;
  return written.kind === 'not-relevant' ? NOT_RELEVANT : null;
}

/** What keeps a score from being stored, in a code; null where nothing does. */
export function problemIn({ written, text }: FoundScore, { template }: Aim): LineProblem | null {
  if (written.kind === 'problem') return { code: written.problem, shown: text };
  if (written.kind === 'not-relevant' && !fitsScale(NOT_RELEVANT, template.scale))
    return { code: 'score.not-relevant', shown: text };
  return null;
}

/** The score as it stands now. */
export function scoreNow({ address }: FoundScore, { conversation }: Aim): Score | null {
  return ratingsOf(conversation, address.series)[address.item] ?? null;
}
