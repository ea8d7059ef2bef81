import { useTranslation } from 'react-i18next';
import { FIELD_WORDS, FIELDS, FOLDER_FIELDS, type Field } from '#domain/filing/fields.ts';
import { fileNameOf, foldersOf } from '#domain/filing/names.ts';
import type { PatternProblem } from '#domain/filing/pattern.ts';
import { useLanguage } from '../../i18n/language.ts';
import { LineField } from '../../ui/line-field.tsx';
import { plainTyped } from '../../ui/plain-typed.ts';
import type { FilingPartProps } from './filing-draft.ts';

const FORMATS = ['pdf', 'word'] as const;

/** How files and folders are named, with an example of it. */
export function FilingNames({ draft, problems, onChange }: FilingPartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const fieldList = (fields: readonly Field[]) =>
    fields.map((field) => `{${FIELD_WORDS[language][field]}}`).join(' ');
  const problemText = (problem: PatternProblem | undefined) =>
    problem === undefined ? null : t(`filing.settings.pattern.${problem.problem}`, { ...problem });
  const toggle = (format: 'pdf' | 'word', isChosen: boolean) =>
    onChange({
      formats: FORMATS.filter((one) => (one === format ? isChosen : draft.formats.includes(one))),
    });
  return (
    <>
      <LineField
        label={t('filing.settings.folderPattern')}
        description={t('filing.settings.fields', { fields: fieldList(FOLDER_FIELDS) })}
        error={problemText(problems.folderPattern)}
        typed={plainTyped(draft.folderPattern, (folderPattern) => onChange({ folderPattern }))}
      />
      <LineField
        label={t('filing.settings.namePattern')}
        description={t('filing.settings.fields', { fields: fieldList(FIELDS) })}
        error={problemText(problems.namePattern)}
        typed={plainTyped(draft.namePattern, (namePattern) => onChange({ namePattern }))}
      />
      <Example draft={draft} />
      <fieldset className="filing-formats">
        <legend>{t('filing.settings.formats')}</legend>
        {FORMATS.map((format) => (
          <label key={format} className="row">
            <input
              className="ds-input"
              type="checkbox"
              checked={draft.formats.includes(format)}
              aria-invalid={problems.formats}
              onChange={({ target }) => toggle(format, target.checked)}
            />
            {t(`filing.settings.format.${format}`)}
          </label>
        ))}
        {problems.formats === true && (
          <p className="ds-validation-message" role="alert">
            {t('filing.settings.noFormat')}
          </p>
        )}
      </fieldset>
    </>
  );
}

/** What the patterns make of somebody who is invented. */
function Example({ draft }: Pick<FilingPartProps, 'draft'>) {
  const { t } = useTranslation();
  const values = {
    date: '2027-03-12',
    year: '2027',
    name: t('filing.settings.example.name'),
    initials: t('filing.settings.example.initials'),
    unit: t('filing.settings.example.unit'),
    case: t('filing.settings.example.case'),
    document: t('filing.settings.example.document'),
    version: 2,
  };
  const ending = draft.formats.includes('pdf') ? '.pdf' : '.docx';
  const path = [
    ...foldersOf(draft.folderPattern, values),
    fileNameOf(draft.namePattern, values, ending),
  ];
  return (
    <p className="filing-example" aria-live="polite">
      <span className="quiet">{t('filing.settings.example.label')}</span> {path.join(' / ')}
    </p>
  );
}
