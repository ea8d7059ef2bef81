import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { useGrowing } from './use-growing.ts';
import './long-table.css';

interface LongTableProps<Item> {
  /** What the table holds, read aloud. */
  readonly caption: string;
  readonly headings: readonly string[];
  readonly className: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string | number;
  /** Draws a `tr`. Called often, so what it draws remembers what it has drawn. */
  readonly renderRow: (item: Item) => ReactNode;
}

/** So many rows stand together, and are left out together while they are out of view. */
const BLOCK = 40;

/** A table that may have thousands of rows. Narrow windows show each row as a block of lines. */
export function LongTable<Item>(props: LongTableProps<Item>) {
  const { caption, headings, className, items, keyOf, renderRow } = props;
  const { t } = useTranslation();
  const { number } = useFormat();
  const { drawn, more, showMore } = useGrowing(items);
  const blocks = Array.from({ length: Math.ceil(drawn / BLOCK) }, (_, place) => place * BLOCK);
  return (
    <>
      <table className={`ds-table long-table ${className}`} aria-rowcount={items.length + 1}>
        <caption className="ds-sr-only">{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {blocks.map((from) => (
          <Block
            key={from}
            items={items}
            from={from}
            to={Math.min(from + BLOCK, drawn)}
            keyOf={keyOf}
            renderRow={renderRow}
          />
        ))}
      </table>
      {more > 0 && (
        <div>
          <button className="ds-button" data-variant="secondary" type="button" onClick={showMore}>
            {t('ui.more', { amount: number(more) })}
          </button>
        </div>
      )}
    </>
  );
}

interface BlockProps<Item> extends Pick<LongTableProps<Item>, 'items' | 'keyOf' | 'renderRow'> {
  readonly from: number;
  readonly to: number;
}

function Block<Item>({ items, from, to, keyOf, renderRow }: BlockProps<Item>) {
  return (
    <tbody style={{ '--rows': to - from }}>
      {items.slice(from, to).map((item) => (
        <Fragment key={keyOf(item)}>{renderRow(item)}</Fragment>
      ))}
    </tbody>
  );
}
