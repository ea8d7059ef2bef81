import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#domain/language-names.ts';
import { cleanLine, LINE_LIMIT } from '#domain/text.ts';
import type { FormLine } from '#preload/contract.ts';
import { useSettings } from '../../data/app.ts';
import { useBeginDraft } from '../../data/draft.ts';
import { useForms } from '../../data/template.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LANGUAGE_NAMES } from '../../ui/language-choice.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { Page } from '../../ui/page.tsx';
import { plainTyped } from '../../ui/plain-typed.ts';

const route = getRouteApi('/templates/new');

/** Begins a form of its own: from another one, or from a small empty one. */
export function NewTemplateScreen() {
  const { t } = useTranslation();
  const { data, error } = useForms();
  return (
    <Page title={t('templates.begin.title')}>
      <p>{t('templates.begin.intro')}</p>
      <ErrorNote error={error} />
      {data !== undefined && <BeginForm forms={data} />}
    </Page>
  );
}

function BeginForm({ forms }: { readonly forms: readonly FormLine[] }) {
  const { t } = useTranslation();
  const wish = route.useSearch();
  const navigate = useNavigate();
  const settings = useSettings();
  const begin = useBeginDraft();
  const [name, setName] = useState('');
  const [from, setFrom] = useState(wish.from ?? '');
  const [language, setLanguage] = useState<Language>(settings.language);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const line = cleanLine(name);
    if (line === '') return setProblem(t('templates.begin.noName'));
    if (line.length > LINE_LIMIT) return setProblem(t('templates.begin.longName'));
    const version = versionOf(from);
    begin.mutate(
      { as: 'form', name: line, language, from: version },
      {
        onSuccess: ({ id }) => void navigate({ to: '/templates/$id/{-$part}', params: { id } }),
      },
    );
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <LineField
        label={t('templates.begin.name')}
        description={t('templates.begin.nameHelp')}
        required
        typed={plainTyped(name, (text) => {
          setName(text);
          setProblem(null);
        })}
        error={problem}
      />
      <FromChoice forms={forms} from={from} onChoose={setFrom} />
      {from === '' && <LanguageOf language={language} onChoose={setLanguage} />}
      <ErrorNote error={begin.error} />
      <div className="row">
        <button
          className="ds-button"
          data-variant="primary"
          type="submit"
          disabled={begin.isPending}
        >
          {t('templates.begin.yes')}
        </button>
        <Link className="ds-button" data-variant="secondary" to="/templates">
          {t('templates.begin.no')}
        </Link>
      </div>
    </form>
  );
}

interface FromChoiceProps {
  readonly forms: readonly FormLine[];
  readonly from: string;
  readonly onChoose: (from: string) => void;
}

/** What it begins as: a copy of the newest version of a form, or nearly nothing. */
function FromChoice({ forms, from, onChoose }: FromChoiceProps) {
  const { t } = useTranslation();
  return (
    <ChoiceField
      label={t('templates.begin.from')}
      value={from}
      none={t('templates.begin.empty')}
      choices={forms.flatMap((form) => {
        const newest = form.versions[0];
        if (newest === undefined || form.archived) return [];
        const { version } = newest;
        const words = t('templates.begin.copyOf', { name: form.name, version });
        return [{ id: `${form.id}/${version}`, name: words }];
      })}
      onChoose={onChoose}
    />
  );
}

interface LanguageOfProps {
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}

function LanguageOf({ language, onChoose }: LanguageOfProps) {
  const { t } = useTranslation();
  return (
    <ChoiceField
      label={t('templates.editor.language')}
      value={language}
      choices={LANGUAGES.map((one) => ({ id: one, name: LANGUAGE_NAMES[one] }))}
      onChoose={(chosen) => onChoose(LANGUAGES.find((one) => one === chosen) ?? language)}
    />
  );
}

function versionOf(key: string): { readonly id: string; readonly version: number } | null {
  const [id, version] = key.split('/');
  return id === undefined || version === undefined ? null : { id, version: Number(version) };
}
