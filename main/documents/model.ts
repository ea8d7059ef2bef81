import type { IsoDate } from '#domain/date.ts';
import type { Language } from '#domain/language.ts';
import type { Series } from '#domain/sections.ts';
import type { Scale } from '#domain/template.ts';

/** A document as headings, texts, tables and charts. What draws it knows the format; this does not. */
export interface DocumentModel {
  readonly properties: DocumentProperties;
  /** What it begins with, above its title. */
  readonly letterhead?: Letterhead;
  readonly blocks: readonly Block[];
}

/** What is said about the document, and what stands on each of its pages. */
export interface DocumentProperties {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly language: Language;
  /** The name and the year at the top of each page. */
  readonly header: { readonly name: string; readonly year: string };
  /** At the foot of each page: a remark, and the words around "page x of y". */
  readonly footer: { readonly remark: string; readonly page: string; readonly of: string };
  /** What the document was made from, by name; kept in the file for reading it back. */
  readonly origin: Readonly<Record<string, string>>;
}

/** Whose document it is: the municipality's logo, its name, and a line in its colour under both. */
export interface Letterhead {
  readonly name: string;
  /** The colour as `#rrggbb`, dark enough for a text on white. */
  readonly accent: string;
  readonly logo: Logo | null;
}

/** A picture of at most some hundred pixels to a side. */
export interface Logo {
  readonly png: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export type Block = Title | Heading | Paragraph | List | Table | RadarChart;

/** The name of the whole document; there is one. */
export interface Title {
  readonly kind: 'title';
  readonly text: string;
}

/** A heading; it stays with what follows it. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** Texts after one another. A line feed inside a text begins a new line. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** The whole paragraph is the value of this field. */
  readonly field?: Field;
  /** A remark or an introduction; or a text of somebody else, apart from the one above it. */
  readonly look?: 'quiet' | 'apart';
  /** Stays on the page of what follows it. */
  readonly keepWithNext?: boolean;
}

export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly quiet?: boolean;
  /** Drawn in the colour of that series. */
  readonly whose?: Series;
  /** The text is the value of this field. */
  readonly field?: Field;
}

/** A value that somebody may fill in or edit in the document, and that can be found there again. */
export interface Field {
  /** Its address, unique in the document: `['example', 'leader', 'faglig', 'lykkedes']`. */
  readonly path: readonly string[];
  /** What people call it. */
  readonly name: string;
  /** Nothing is filled in; the text only stands in its place. */
  readonly blank: boolean;
  /** For a field that holds a day: that day, or null. */
  readonly day?: IsoDate | null;
  /** Its value follows from others, so nobody fills it in. */
  readonly computed?: boolean;
}

/** Texts under one another, each after a bullet, or after its number where their order says something. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly Paragraph[];
  readonly numbered?: boolean;
}

/** A table on a fixed grid. Every row fills the grid. */
export interface Table {
  readonly kind: 'table';
  /** What it holds, for those who cannot see it. */
  readonly name: string;
  /** The widths of its columns, in parts of one another. */
  readonly columns: readonly number[];
  /** Rows that are repeated on each page. */
  readonly header: readonly Row[];
  readonly rows: readonly Row[];
  /** Lines around every cell, or only between the rows. */
  readonly lines: 'all' | 'between';
}

export interface Row {
  readonly cells: readonly Cell[];
  /** The height it has at least, in millimetres. */
  readonly least?: number;
  /** Stays on the page of the row after it. */
  readonly keepWithNext?: boolean;
  /** Does not break over pages. Only for low rows: a high one would leave half a page empty. */
  readonly whole?: boolean;
}

export interface Cell {
  readonly content: readonly Paragraph[];
  /** Names its row; drawn as a label. */
  readonly label?: boolean;
}

/** A radar: a spoke for each category, clockwise from the top, and a line for each series. */
export interface RadarChart {
  readonly kind: 'radar';
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly RadarSeries[];
  readonly scale: Pick<Scale, 'min' | 'max'>;
  /** How far its rings lie from one another on the scale. */
  readonly ring: number;
  /** The same in words, for those who cannot see it. */
  readonly alt: string;
}

export interface RadarSeries {
  readonly whose: Series;
  readonly name: string;
  /** One for each category; null leaves a gap. */
  readonly values: readonly (number | null)[];
  /** The scores that were given, as people write them, one for each category. */
  readonly words: readonly string[];
}
