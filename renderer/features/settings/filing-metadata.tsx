import { useTranslation } from 'react-i18next';
import type { FilingSettings } from '#domain/filing/settings.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { plainTyped } from '../../ui/plain-typed.ts';
import type { FilingPartProps } from './filing-draft.ts';

const FORMATS = ['json', 'xml', 'noark'] as const;

/** What is written about the documents beside them. */
export function FilingMetadata({ draft, problems, onChange }: FilingPartProps) {
  const { t } = useTranslation();
  const line = (field: 'kle' | 'facet' | 'access' | 'disposal') => ({
    label: t(`filing.settings.${field}`),
    typed: plainTyped(draft[field], (text) => onChange({ [field]: text })),
  });
  return (
    <>
      <ChoiceField
        label={t('filing.settings.metadata')}
        description={t('filing.settings.metadataHelp')}
        value={draft.metadata}
        choices={FORMATS.map((id) => ({ id, name: t(`filing.settings.metadataFormat.${id}`) }))}
        onChoose={(id) => onChange({ metadata: FORMATS.find((one) => one === id) ?? 'json' })}
      />
      {draft.metadata === 'noark' ? (
        <NoarkFields draft={draft} onChange={onChange} />
      ) : (
        <>
          <LineField
            {...line('kle')}
            error={problems.kle === true ? t('filing.settings.kleWrong') : null}
          />
          <LineField
            {...line('facet')}
            error={problems.facet === true ? t('filing.settings.facetWrong') : null}
          />
          <LineField {...line('access')} />
          <LineField
            {...line('disposal')}
            error={problems.disposal === true ? t('filing.settings.disposalWrong') : null}
          />
        </>
      )}
    </>
  );
}

const NOARK_FIELDS = [
  'archivePart',
  'administrativeUnit',
  'classification',
  'classId',
  'accessCode',
  'accessParagraph',
] as const satisfies readonly (keyof FilingSettings['noark'])[];

function NoarkFields({ draft, onChange }: Pick<FilingPartProps, 'draft' | 'onChange'>) {
  const { t } = useTranslation();
  const { noark } = draft;
  return (
    <>
      {NOARK_FIELDS.map((field) => (
        <LineField
          key={field}
          label={t(`filing.settings.noark.${field}`)}
          typed={plainTyped(noark[field], (text) =>
            onChange({ noark: { ...noark, [field]: text } }),
          )}
        />
      ))}
      <ChoiceField
        label={t('filing.settings.noark.recordType')}
        value={noark.recordType}
        choices={(['N', 'X'] as const).map((id) => ({
          id,
          name: t(`filing.settings.noark.record.${id}`),
        }))}
        onChoose={(id) => onChange({ noark: { ...noark, recordType: id === 'X' ? 'X' : 'N' } })}
      />
    </>
  );
}
