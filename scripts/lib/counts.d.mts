/** How many tests of a step passed, failed and were left out. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export function countCheck(code: number): Counts;
export function countVitest(code: number, reportFile: string): Promise<Counts>;
export function countPlaywright(code: number, reportFile: string): Promise<Counts>;
