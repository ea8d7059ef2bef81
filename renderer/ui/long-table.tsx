import type { ReactNode } from 'react';
import { useLongRows } from './use-long-rows.ts';
import './long-table.css';

/** What a row gives to its `tr`, so that its height is known and its place is read aloud. */
export interface RowProps {
  readonly ref: (row: HTMLTableRowElement | null) => void;
  readonly 'data-index': number;
  readonly 'aria-rowindex': number;
}

interface LongTableProps<Item> {
  /** What the table holds, read aloud. */
  readonly caption: string;
  readonly headings: readonly ReactNode[];
  readonly className: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string | number;
  readonly renderRow: (item: Item, props: RowProps) => ReactNode;
}

/** The height of a row with two lines, in px. */
const HEIGHT = 68;

/** A table that may have thousands of rows: only those near what the window shows are drawn. */
export function LongTable<Item>(props: LongTableProps<Item>) {
  const { caption, headings, className, items, keyOf, renderRow } = props;
  const { body, measure, places, before, after } = useLongRows(items.length, HEIGHT);
  return (
    <table className={`ds-table long-table ${className}`} aria-rowcount={items.length + 1}>
      <caption className="ds-sr-only">{caption}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {headings.map((heading, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- the columns stand still
            <th key={place} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        <Space height={before} />
        {places.map((place) => {
          const item = items[place];
          return (
            item !== undefined && (
              <Row key={keyOf(item)}>
                {renderRow(item, { ref: measure, 'data-index': place, 'aria-rowindex': place + 2 })}
              </Row>
            )
          );
        })}
        <Space height={after} />
      </tbody>
    </table>
  );
}

/** Stands for the rows that are not drawn. */
function Space({ height }: { readonly height: number }) {
  if (height === 0) return null;
  return <tr className="long-space" aria-hidden="true" style={{ '--height': `${height}px` }} />;
}

/** Carries the key of a row. */
function Row({ children }: { readonly children: ReactNode }) {
  return children;
}
