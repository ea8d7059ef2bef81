import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordPreview } from '#preload/contract.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { AboutFile } from './about-file.tsx';
import { allTakeable, toggled, usuallyTaken } from './line-choice.ts';
import { LineTable } from './line-table.tsx';

interface PreviewProps {
  readonly preview: WordPreview;
  /** Why nothing was stored. */
  readonly error: unknown;
  readonly isStoring: boolean;
  readonly onStore: (lines: string[]) => void;
  /** Between the file and its lines: whose it is. */
  readonly children?: ReactNode;
  /** The way to another file. */
  readonly other: ReactNode;
}

/** Every value of a file, and what would become of it. Nothing is stored yet. */
export function Preview(props: PreviewProps) {
  const { preview, error, isStoring, onStore, children, other } = props;
  const { t } = useTranslation();
  const { fileName, lines, remarks, whose } = preview;
  const isSure = !remarks.includes('other-leader') && !remarks.includes('other-conversation');
  const takeable = useMemo(() => allTakeable(lines), [lines]);
  const [taken, setTaken] = useState(() => usuallyTaken(lines, isSure));
  const heading = useRef<HTMLHeadingElement>(null);
  // With what is drawn: the file is what somebody waits for.
  useLayoutEffect(() => heading.current?.focus(), []);
  const toggle = useCallback((id: string) => setTaken((old) => toggled(old, id)), []);
  const takeAll = () => setTaken(taken.size < takeable.size ? takeable : new Set());
  return (
    <>
      <div className="word-file">
        <h2 ref={heading} className="ds-heading" data-size="sm" tabIndex={-1}>
          {fileName}
        </h2>
        <AboutFile preview={preview} />
        {takeable.size === 0 && (
          <p role="status">
            {t(whose === null ? 'wordImport.nothingNew' : 'wordImport.nothingThere')}
          </p>
        )}
        {children}
        <ErrorNote error={error} />
        <div className="row">
          {takeable.size > 0 && (
            <StoreButton
              count={taken.size}
              disabled={isStoring}
              onStore={() => onStore([...taken])}
            />
          )}
          {other}
        </div>
      </div>
      {lines.length > 0 && (
        <LineTable
          lines={lines}
          taken={taken}
          all={takeable.size > 0 ? taken.size === takeable.size : null}
          onToggle={toggle}
          onAll={takeAll}
        />
      )}
    </>
  );
}

interface StoreButtonProps {
  readonly count: number;
  readonly disabled: boolean;
  readonly onStore: () => void;
}

/** Stores what is ticked; where nothing is, a sentence stands in its place. */
function StoreButton({ count, disabled, onStore }: StoreButtonProps) {
  const { t } = useTranslation();
  if (count === 0) return <p role="status">{t('wordImport.chooseSome')}</p>;
  return (
    <button
      className="ds-button"
      data-variant="primary"
      type="button"
      disabled={disabled}
      onClick={onStore}
    >
      {t('wordImport.store', { count })}
    </button>
  );
}
