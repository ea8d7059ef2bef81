/** How many tests of a step passed, failed and were left out, and a line for each to look at. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Where and why each failed test did, one line each. */
  readonly failures: readonly string[];
  /** Likewise for each that passed only when it was tried again. */
  readonly flaky: readonly string[];
}

export function countCheck(code: number, reportFile?: string, output?: string): Counts;
export function countVitest(code: number, reportFile: string): Promise<Counts>;
export function countPlaywright(code: number, reportFile: string): Promise<Counts>;
