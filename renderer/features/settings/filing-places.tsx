import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { FolderField } from '../../ui/folder-field.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { plainTyped } from '../../ui/plain-typed.ts';
import type { FilingPartProps } from './filing-draft.ts';

const SYSTEMS = ['sbsys', 'acadre', 'other'] as const;

/** Which case system it is, and where its cases lie. */
export function FilingPlaces({ draft, onChange }: FilingPartProps) {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceField
        label={t('filing.settings.system')}
        value={draft.system}
        choices={SYSTEMS.map((id) => ({ id, name: t(`filing.settings.systems.${id}`) }))}
        onChoose={(id) => onChange({ system: SYSTEMS.find((one) => one === id) ?? 'other' })}
      />
      {draft.system === 'other' && (
        <LineField
          label={t('filing.settings.systemName')}
          typed={plainTyped(draft.systemName, (systemName) => onChange({ systemName }))}
        />
      )}
      <FolderField
        label={t('filing.settings.root')}
        description={t('filing.settings.rootHelp')}
        value={draft.root}
        onChange={(root) => onChange({ root })}
      />
    </>
  );
}
