import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordLine } from '#preload/contract.ts';
import { LongTable } from '../../ui/long-table.tsx';
import { canTake } from './line-choice.ts';
import { LineFate, LinePlace, LineValues, useLineName } from './line-words.tsx';

interface LineTableProps {
  readonly lines: readonly WordLine[];
  readonly taken: ReadonlySet<string>;
  /** Whether every line that can be taken is; null where there is none. */
  readonly all: boolean | null;
  readonly onToggle: (id: string) => void;
  readonly onAll: () => void;
}

/** Each value of the file, where it goes, and what stands there now. */
export function LineTable({ lines, taken, all, onToggle, onAll }: LineTableProps) {
  const { t } = useTranslation();
  return (
    <>
      {all !== null && (
        <label className="word-all">
          <input className="ds-input" type="checkbox" checked={all} onChange={onAll} />
          {t('wordImport.takeAll')}
        </label>
      )}
      <LongTable
        caption={t('wordImport.list')}
        className="word-lines"
        headings={[
          t('wordImport.take'),
          t('wordImport.place'),
          t('wordImport.inFile'),
          t('wordImport.now'),
          t('wordImport.fate'),
        ]}
        items={lines}
        keyOf={({ id }) => id}
        renderRow={(line) => <Line line={line} taken={taken.has(line.id)} onToggle={onToggle} />}
      />
    </>
  );
}

interface LineProps {
  readonly line: WordLine;
  readonly taken: boolean;
  readonly onToggle: (id: string) => void;
}

const Line = memo(function Line({ line, taken, onToggle }: LineProps) {
  const { t } = useTranslation();
  const name = useLineName()(line);
  // A row of several values has a number to be known by.
  const value = line.cells.length === 1 ? (line.cells[0]?.name ?? '') : '';
  return (
    <tr>
      <td>
        {canTake(line) && (
          <input
            className="ds-input"
            type="checkbox"
            aria-label={t('wordImport.takeLine', { name, value })}
            checked={taken}
            onChange={() => onToggle(line.id)}
          />
        )}
      </td>
      <th scope="row">
        {name}
        <LinePlace line={line} />
      </th>
      <td data-label={t('wordImport.inFile')}>
        <LineValues line={line} side="shown" />
      </td>
      <td data-label={t('wordImport.now')}>
        <LineValues line={line} side="now" />
      </td>
      <td data-label={t('wordImport.fate')}>
        <LineFate line={line} />
      </td>
    </tr>
  );
});
