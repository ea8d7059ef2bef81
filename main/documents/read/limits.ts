/** How much of a package is taken in. A filled form of thirty pages needs a hundredth of it. */
export interface PackageLimits {
  /** The packed file, in bytes. */
  readonly file: number;
  readonly entries: number;
  /** One part after unpacking, in bytes. */
  readonly part: number;
  /** All parts together after unpacking, in bytes, whether they are looked at or not. */
  readonly whole: number;
  /** How many times larger than packed a part of more than a megabyte may be. */
  readonly ratio: number;
}

const MB = 1024 * 1024;

/** A Word file. Photographs make it large, but they hardly shrink. */
export const DOCUMENT_LIMITS: PackageLimits = {
  file: 50 * MB,
  entries: 2000,
  part: 20 * MB,
  whole: 200 * MB,
  ratio: 200,
};

/** The workbook behind a chart. */
export const WORKBOOK_LIMITS: PackageLimits = {
  file: 5 * MB,
  entries: 200,
  part: 5 * MB,
  whole: 20 * MB,
  ratio: 200,
};

/** Elements inside one another. Word's own nesting of tables and boxes stays below a hundred. */
export const DEEPEST = 300;

/** Elements in one part. */
export const MOST_ELEMENTS = 400_000;

/** Charts that are looked at; further ones are left out. */
export const MOST_CHARTS = 20;

/** How long a file may take to read, in milliseconds. */
export const LONGEST = 20_000;

/** The memory that reading may take for its objects, in megabytes. */
export const MOST_MEMORY = 512;
