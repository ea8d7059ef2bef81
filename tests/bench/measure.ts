/** The value below which `share` (0–1) of the values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** One measured claim: ours and the reference from the same run, and the bound that holds. */
export interface Finding {
  readonly name: string;
  readonly ours: number;
  readonly reference: number;
  readonly unit: string;
  /** What the issue asks of `ours` relative to `reference`, in words. */
  readonly bound: string;
  readonly holds: boolean;
  /** What else the reader must know to judge it. */
  readonly aside?: string;
}

/** A claim that ours is at most `most` times the reference. */
export function ratio(
  name: string,
  ours: readonly number[],
  reference: readonly number[],
  most: number,
  unit = 'ms',
): Finding {
  const [mine, theirs] = [median(ours), median(reference)];
  return {
    name,
    ours: mine,
    reference: theirs,
    unit,
    bound: `at most ${most} ×`,
    holds: mine <= most * theirs,
  };
}

/** Prints a finding with its numbers side by side. */
export function print({ name, ours, reference, unit, bound, holds, aside }: Finding): void {
  const times = (ours / reference).toFixed(2);
  const number = (value: number) => value.toFixed(value < 10 ? 2 : 0);
  console.log(
    `${holds ? 'holds ' : 'MISSED'} ${name}: ours ${number(ours)} ${unit}, ` +
      `reference ${number(reference)} ${unit}, ${times} × (${bound})${aside === undefined ? '' : `; ${aside}`}`,
  );
}

/** Runs the tasks in turn, `rounds` times each, so that the machine's moods meet all alike. */
export async function interleave<Name extends string>(
  rounds: number,
  tasks: Record<Name, () => Promise<number>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(tasks) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (let round = 0; round < rounds; round += 1)
    for (const name of round % 2 === 0 ? names : names.toReversed())
      results[name].push(await tasks[name]());
  return results;
}
