import { useTranslation } from 'react-i18next';
import type { Fate } from '#domain/people-import/fate.ts';
import { assertNever } from '#domain/result.ts';
import { LINE_LIMIT } from '#domain/text-limits.ts';
import type { PeoplePreviewRow } from '#preload/contract.ts';
import type { LevelName } from '../../ui/level-name.ts';
import type { FieldChange } from './import-draft.ts';

interface FateWordsProps {
  readonly row: PeoplePreviewRow;
  readonly changes: readonly FieldChange[];
  readonly levelName: LevelName;
}

/** What becomes of a row, in words, and why where it cannot be used. */
export function FateWords({ row, changes, levelName }: FateWordsProps) {
  const { t } = useTranslation();
  const changeText = useChangeText(levelName);
  const { fate, manager, unknownLevel } = row;
  return (
    <>
      <FateName fate={fate} />
      {changes.map((change) => (
        <span key={change.field} className="import-change">
          {changeText(change)}
        </span>
      ))}
      {fate.kind === 'invalid' && (
        <span className="quiet">
          {t(`peopleImport.problems.${fate.problem}`, { manager, limit: LINE_LIMIT })}
        </span>
      )}
      {unknownLevel !== null && (
        <span className="quiet">{t('peopleImport.unknownLevel', { level: unknownLevel })}</span>
      )}
    </>
  );
}

function FateName({ fate }: { readonly fate: Fate }) {
  const { t } = useTranslation();
  switch (fate.kind) {
    case 'new':
      return <strong>{t('peopleImport.fates.new')}</strong>;
    case 'changed':
      return <strong>{t('peopleImport.fates.changed')}</strong>;
    case 'same':
      return t('peopleImport.fates.same');
    case 'duplicate':
      return t('peopleImport.fates.duplicate', { row: fate.of });
    case 'invalid':
      return t('peopleImport.fates.leftOut');
    default:
      return assertNever(fate);
  }
}

/** Answers with the sentence for what a row alters. */
function useChangeText(levelName: LevelName): (change: FieldChange) => string {
  const { t } = useTranslation();
  return ({ field, from, to }) => {
    const shown = field === 'level' ? levelName : (text: string) => text;
    const values = { field: t(`peopleImport.fields.${field}`), to: shown(to) };
    return from === ''
      ? t('peopleImport.fill', values)
      : t('peopleImport.change', { ...values, from: shown(from) });
  };
}
