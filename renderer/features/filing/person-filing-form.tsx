import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonFiling } from '#domain/filing/person-filing.ts';
import { CASE_KINDS, type CaseKind } from '#domain/filing/places.ts';
import type { Person } from '#domain/person.ts';
import { usePersonFiling, useSetPersonFiling } from '../../data/filing.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { FolderField } from '../../ui/folder-field.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { plainTyped } from '../../ui/plain-typed.ts';
import './filing.css';

interface PersonFilingFormProps {
  readonly person: Person;
  readonly onDone?: () => void;
}

/** The cases of one person, and where own copies go. */
export function PersonFilingForm({ person, onDone }: PersonFilingFormProps) {
  const { data, error } = usePersonFiling(person.id);
  if (data === undefined) return <ErrorNote error={error} />;
  return <Form person={person} start={data} onDone={onDone ?? null} />;
}

interface FormProps {
  readonly person: Person;
  readonly start: PersonFiling;
  readonly onDone: (() => void) | null;
}

function Form({ person, start, onDone }: FormProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(start);
  const save = useSetPersonFiling(person.id);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    save.mutate(draft, { onSuccess: () => onDone?.() });
  };
  return (
    <form className="filing-form" onSubmit={submit}>
      {CASE_KINDS.map((kind) => (
        <CaseFields
          key={kind}
          kind={kind}
          value={draft[kind]}
          onChange={(value) => setDraft({ ...draft, [kind]: value })}
        />
      ))}
      <FolderField
        label={t('filing.copyFolder', { name: person.name })}
        description={t('filing.copyHelp')}
        value={draft.copyFolder}
        onChange={(copyFolder) => setDraft({ ...draft, copyFolder })}
      />
      <ErrorNote error={save.error} />
      <div className="row">
        <button
          className="ds-button"
          data-variant="secondary"
          type="submit"
          disabled={save.isPending}
        >
          {t('filing.saveCases')}
        </button>
        <span role="status">{save.isSuccess && t('filing.casesSaved')}</span>
      </div>
    </form>
  );
}

interface CaseFieldsProps {
  readonly kind: CaseKind;
  readonly value: PersonFiling[CaseKind];
  readonly onChange: (value: PersonFiling[CaseKind]) => void;
}

function CaseFields({ kind, value, onChange }: CaseFieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend>{t(`filing.place.${kind}`)}</legend>
      {kind === 'development' && <p className="quiet">{t('filing.developmentHelp')}</p>}
      <LineField
        label={t('filing.number')}
        typed={plainTyped(value.number, (number) => onChange({ ...value, number }))}
      />
      <LineField
        label={t('filing.caseTitle')}
        typed={plainTyped(value.title, (title) => onChange({ ...value, title }))}
      />
      <FolderField
        label={t('filing.ownFolder')}
        description={t('filing.ownFolderHelp')}
        value={value.folder}
        onChange={(folder) => onChange({ ...value, folder })}
      />
    </fieldset>
  );
}
