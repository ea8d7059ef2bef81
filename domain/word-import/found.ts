import type { Party, Rank, Side } from '../conversation.ts';
import type { Series } from '../sections.ts';
import { PARTIES, RANKS, SIDES } from '../conversation.ts';
import { SERIES } from '../sections.ts';

/** A value that stands in a file, at the address that the field of it has in our own documents. */
export interface Found {
  readonly address: Address;
  readonly text: string;
  /** The day that a calendar gave for it. */
  readonly day?: string | null;
  /** Other numbers for the same score, in the chart or in its sheet. */
  readonly beside?: readonly Beside[];
}

/** A score that stands elsewhere in the file too. */
export interface Beside {
  readonly where: 'chart' | 'sheet';
  readonly text: string;
}

/** Rows that a file has and the conversation does not are named `new-1` and so on. */
export type Address =
  | {
      readonly kind: 'example';
      readonly party: Party;
      readonly item: string;
      readonly prompt: string;
    }
  | { readonly kind: 'rating'; readonly series: Series; readonly item: string }
  | { readonly kind: 'reason'; readonly series: Series; readonly item: string }
  | { readonly kind: 'answer'; readonly side: Side; readonly item: string }
  | { readonly kind: 'focus'; readonly row: string; readonly part: 'label' | 'keywords' }
  /** `part` is a column of the plan, or one of the two below it. */
  | { readonly kind: 'goal'; readonly row: string; readonly part: string }
  | {
      readonly kind: 'finding';
      readonly group: string;
      readonly rank: Rank;
      readonly row: string;
    }
  | { readonly kind: 'agreement'; readonly row: string; readonly part: RowPart }
  | { readonly kind: 'pay' }
  | { readonly kind: 'about'; readonly key: AboutKey }
  /** It stands beside a label that the form does not have. */
  | { readonly kind: 'unplaced'; readonly label: string };

/** The texts of an agreement, and of the two that stand under the plan's column. */
export type RowPart = 'text' | typeof DUE | typeof BY;
export const DUE = '_due';
export const BY = '_by';

const ABOUT_KEYS = ['leader', 'manager', 'unit', 'year', 'date'] as const;
export type AboutKey = (typeof ABOUT_KEYS)[number];

/** The address in the path of a field of ours; null where it is none. */
export function addressOf([kind = '', ...path]: readonly string[]): Address | null {
  if (path.some((step) => step === '')) return null;
  const [one = '', two = '', three = ''] = path;
  return READERS.get(kind)?.(one, two, three) ?? null;
}

type Reader = (one: string, two: string, three: string) => Address | null;

/** How the path of each kind goes on. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [
    'example',
    (one, item, prompt) => {
      const party = oneOf(PARTIES, one);
      return party && { kind: 'example', party, item, prompt };
    },
  ],
  [
    'rating',
    (one, item) => {
      const series = oneOf(SERIES, one);
      return series && { kind: 'rating', series, item };
    },
  ],
  [
    'reason',
    (one, item) => {
      const series = oneOf(SERIES, one);
      return series && { kind: 'reason', series, item };
    },
  ],
  [
    'answer',
    (one, item) => {
      const side = oneOf(SIDES, one);
      return side && { kind: 'answer', side, item };
    },
  ],
  [
    'focus',
    (row, two) => {
      const part = oneOf(['label', 'keywords'] as const, two);
      return part && { kind: 'focus', row, part };
    },
  ],
  ['goal', (row, part) => ({ kind: 'goal', row, part })],
  [
    'finding',
    (group, two, row) => {
      const rank = oneOf(RANKS, two);
      return rank && { kind: 'finding', group, rank, row };
    },
  ],
  [
    'agreement',
    (row, two) => {
      const part = oneOf(['text', DUE, BY] as const, two);
      return part && { kind: 'agreement', row, part };
    },
  ],
  ['pay', () => ({ kind: 'pay' })],
  [
    'about',
    (one) => {
      const key = oneOf(ABOUT_KEYS, one);
      return key && { kind: 'about', key };
    },
  ],
]);

function oneOf<Word extends string>(words: readonly Word[], word: string): Word | null {
  return words.find((one) => one === word) ?? null;
}

/** The address as one text: two are equal where the addresses are. */
export function keyOf(address: Address): string {
  switch (address.kind) {
    case 'example':
      return ['example', address.party, address.item, address.prompt].join('/');
    case 'rating':
    case 'reason':
      return [address.kind, address.series, address.item].join('/');
    case 'answer':
      return ['answer', address.side, address.item].join('/');
    case 'focus':
    case 'goal':
    case 'agreement':
      return [address.kind, address.row, address.part].join('/');
    case 'finding':
      return ['finding', address.group, address.rank, address.row].join('/');
    case 'pay':
      return 'pay';
    case 'about':
      return `about/${address.key}`;
    case 'unplaced':
      return `unplaced/${address.label}`;
  }
}

/** The address in another row of its list; the address itself where it stands in none. */
export function inRow(address: Address, row: string): Address {
  return 'row' in address ? { ...address, row } : address;
}
