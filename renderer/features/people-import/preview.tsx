import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/person.ts';
import type { PeoplePreview } from '#preload/contract.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ColumnsFound } from './columns-found.tsx';
import { FateChoice } from './fate-choice.tsx';
import { allTakeable, canTake, countKinds, toggled, type Kind } from './import-draft.ts';
import { RowTable } from './row-table.tsx';

interface PreviewProps {
  readonly preview: PeoplePreview;
  readonly people: readonly Person[];
  /** Why nothing was stored. */
  readonly error: unknown;
  readonly onStore: (rows: ReadonlySet<number>) => void;
  /** The way to another file. */
  readonly other: ReactNode;
}

/** Every row of a file, and what would become of it. Nothing is stored yet. */
export function Preview({ preview, people, error, onStore, other }: PreviewProps) {
  const { t } = useTranslation();
  const { fileName, rows } = preview;
  const takeable = useMemo(() => allTakeable(rows), [rows]);
  const counts = useMemo(() => countKinds(rows), [rows]);
  const [taken, setTaken] = useState(takeable);
  const [kind, setKind] = useState<Kind | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const shown = useMemo(
    () => (kind === null ? rows : rows.filter(({ fate }) => fate.kind === kind)),
    [rows, kind],
  );
  const toggle = useCallback((row: number) => setTaken((old) => toggled(old, row)), []);
  const takeAll = () => setTaken(taken.size < takeable.size ? takeable : new Set());
  return (
    <>
      <div className="import-file">
        <h2 ref={heading} className="ds-heading" data-size="sm" tabIndex={-1}>
          {fileName}
        </h2>
        <ColumnsFound preview={preview} />
        {takeable.size === 0 && (
          <p role="status">
            {t(rows.length === 0 ? 'peopleImport.emptyFile' : 'peopleImport.nothingNew')}
          </p>
        )}
        <ErrorNote error={error} />
        <div className="row">
          {takeable.size > 0 && <StoreButton count={taken.size} onStore={() => onStore(taken)} />}
          {other}
        </div>
      </div>
      {rows.length > 0 && (
        <>
          <FateChoice counts={counts} total={rows.length} kind={kind} onChoose={setKind} />
          <RowTable
            rows={shown}
            people={people}
            taken={taken}
            all={takeable.size > 0 && shown.some(canTake) ? taken.size === takeable.size : null}
            onToggle={toggle}
            onAll={takeAll}
          />
        </>
      )}
    </>
  );
}

interface StoreButtonProps {
  readonly count: number;
  readonly onStore: () => void;
}

/** Stores what is ticked; where nothing is, a sentence stands in its place. */
function StoreButton({ count, onStore }: StoreButtonProps) {
  const { t } = useTranslation();
  if (count === 0) return <p role="status">{t('peopleImport.chooseSome')}</p>;
  return (
    <button className="ds-button" data-variant="primary" type="button" onClick={onStore}>
      {t('peopleImport.store', { count })}
    </button>
  );
}
