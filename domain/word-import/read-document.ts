/**
 * A Word file as it was read: what stands in it and where, without anything of Word's own. Tracked
 * changes are accepted, placeholders are empty, what people cannot see is left out.
 */
export interface ReadDocument {
  /** The properties that a program or a person gave the file, by name. */
  readonly properties: Readonly<Record<string, string>>;
  /** The body from its first block to its last; texts in boxes follow what they are anchored to. */
  readonly blocks: readonly ReadBlock[];
  /** Every content control, in the order in which they begin. */
  readonly controls: readonly ReadControl[];
  readonly remarks: readonly ReadRemark[];
}

export type ReadBlock = ReadParagraph | ReadTable | ReadChart;

export interface ReadParagraph {
  readonly kind: 'paragraph';
  /** Line breaks are line feeds. */
  readonly text: string;
  /** 0 for a title, 1 to 9 for a heading; null for other text. */
  readonly level: number | null;
  /** An item of a list. Its bullet or number is not in the text. */
  readonly listed: boolean;
}

export interface ReadTable {
  readonly kind: 'table';
  readonly rows: readonly ReadRow[];
}

/** The cells from left to right. */
export type ReadRow = readonly ReadCell[];

export interface ReadCell {
  readonly blocks: readonly ReadBlock[];
  /** The columns that it takes. */
  readonly span: number;
  /** It is the lower part of the cell above. */
  readonly continued: boolean;
  /** The tags of the content controls in it. */
  readonly tags: readonly string[];
}

/** A place to be filled in. */
export interface ReadControl {
  /** Empty where it has none. */
  readonly tag: string;
  readonly title: string;
  /** Its paragraphs are lines; empty while a placeholder stands in it. */
  readonly text: string;
  /** The day that a calendar gave, as `yyyy-mm-dd`; null where there is none. */
  readonly day: string | null;
  /** For a box that is ticked or not. */
  readonly ticked: boolean | null;
}

export interface ReadChart {
  readonly kind: 'chart';
  readonly categories: readonly string[];
  readonly series: readonly ReadSeries[];
}

/** A line of a chart, with a value for each category as it is written; null: there is none. */
export interface ReadSeries {
  readonly name: string;
  /** What the chart shows. */
  readonly drawn: readonly (string | null)[];
  /** What its sheet holds; null where the sheet is missing or cannot be read. */
  readonly sheet: readonly (string | null)[] | null;
}

/** What somebody should know about the file that none of its values says. */
export const READ_REMARKS = [
  /** It had tracked changes; they were read as accepted. */
  'tracked-changes',
  /** It refers to something outside itself, which was not looked at. */
  'links',
  /** It names a template outside itself, which was not looked at. */
  'outer-template',
] as const;
export type ReadRemark = (typeof READ_REMARKS)[number];
