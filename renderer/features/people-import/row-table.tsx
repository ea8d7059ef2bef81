import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/person.ts';
import type { PeoplePreviewRow } from '#preload/contract.ts';
import { useLevelName, type LevelName } from '../../ui/level-name.ts';
import { LongTable } from '../../ui/long-table.tsx';
import { canTake, changesOf } from './import-draft.ts';
import { FateWords } from './fate-words.tsx';

interface RowTableProps {
  readonly rows: readonly PeoplePreviewRow[];
  readonly people: readonly Person[];
  readonly taken: ReadonlySet<number>;
  /** Whether all that can be taken is; null where there is nothing to take. */
  readonly all: boolean | null;
  readonly onToggle: (row: number) => void;
  readonly onAll: () => void;
}

/** The rows of the file, each with what happens to it and whether it is taken. */
export function RowTable({ rows, people, taken, all, onToggle, onAll }: RowTableProps) {
  const { t } = useTranslation();
  const levelName = useLevelName();
  const known = useMemo(() => new Map(people.map((person) => [person.id, person])), [people]);
  return (
    <>
      {all !== null && (
        <label className="import-all">
          <input className="ds-input" type="checkbox" checked={all} onChange={onAll} />
          {t('peopleImport.takeAll')}
        </label>
      )}
      <LongTable
        caption={t('peopleImport.list')}
        className="import-table"
        headings={[
          t('peopleImport.take'),
          t('peopleImport.row'),
          t('peopleImport.person'),
          t('peopleImport.fields.unit'),
          t('peopleImport.fields.manager'),
          t('peopleImport.fate'),
        ]}
        items={rows}
        keyOf={({ row }) => row}
        renderRow={(row) => (
          <FileRow
            row={row}
            people={known}
            levelName={levelName}
            taken={taken.has(row.row)}
            onToggle={onToggle}
          />
        )}
      />
    </>
  );
}

interface FileRowProps {
  readonly row: PeoplePreviewRow;
  readonly people: ReadonlyMap<string, Person>;
  readonly levelName: LevelName;
  readonly taken: boolean;
  readonly onToggle: (row: number) => void;
}

const FileRow = memo(function FileRow(props: FileRowProps) {
  const { row, people, levelName, taken, onToggle } = props;
  const { t } = useTranslation();
  const name = row.name === '' ? t('peopleImport.noName') : row.name;
  return (
    <tr>
      <td>
        {canTake(row) && (
          <input
            className="ds-input"
            type="checkbox"
            aria-label={t('peopleImport.takeRow', { row: row.row, name })}
            checked={taken}
            onChange={() => onToggle(row.row)}
          />
        )}
      </td>
      <td className="figures" data-label={t('peopleImport.row')}>
        {row.row}
      </td>
      <th scope="row">
        {name}
        <span className="quiet">{row.title}</span>
      </th>
      <td data-label={t('peopleImport.fields.unit')}>{row.unit}</td>
      <td data-label={t('peopleImport.fields.manager')}>{row.manager}</td>
      <td data-label={t('peopleImport.fate')}>
        <FateWords row={row} changes={changesOf(row, people)} levelName={levelName} />
      </td>
    </tr>
  );
});
