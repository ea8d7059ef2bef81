import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useChooseFolder } from '../data/filing.ts';
import { ErrorNote } from './error-note.tsx';
import { LineField } from './line-field.tsx';
import { plainTyped } from './plain-typed.ts';
import './folder-field.css';

interface FolderFieldProps {
  readonly label: string;
  readonly description?: ReactNode;
  /** A path; empty where none was chosen. */
  readonly value: string;
  readonly onChange: (path: string) => void;
}

/** A field for a folder, which can be typed or pointed at. */
export function FolderField({ label, description, value, onChange }: FolderFieldProps) {
  const { t } = useTranslation();
  const choose = useChooseFolder();
  return (
    <div className="folder-field">
      <LineField
        label={label}
        description={description}
        limit={1000}
        typed={plainTyped(value, onChange)}
      />
      <button
        className="ds-button"
        data-variant="secondary"
        type="button"
        aria-label={t('filing.chooseFor', { what: label })}
        disabled={choose.isPending}
        onClick={() =>
          choose.mutate(undefined, { onSuccess: (path) => path !== null && onChange(path) })
        }
      >
        {t('filing.choose')}
      </button>
      <ErrorNote error={choose.error} />
    </div>
  );
}
