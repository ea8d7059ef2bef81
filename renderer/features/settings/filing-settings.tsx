import { Link } from '@tanstack/react-router';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilingSettings as Settings } from '#domain/filing/settings.ts';
import { useFilingSettings, useSetFilingSettings } from '../../data/filing.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { focusFirstProblem } from '../../ui/focus-problem.ts';
import { useLanguage } from '../../i18n/language.ts';
import { checkFiling, draftOf, type FilingProblems } from './filing-draft.ts';
import { FilingMetadata } from './filing-metadata.tsx';
import { FilingNames } from './filing-names.tsx';
import { FilingPlaces } from './filing-places.tsx';
import { SettingsPart } from './settings-part.tsx';

/** How and where documents are filed. */
export function FilingSettings() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error } = useFilingSettings();
  return (
    <SettingsPart title={t('filing.settings.title')}>
      <p>{t('filing.settings.intro')}</p>
      <ErrorNote error={error} />
      {data !== undefined && <FilingForm key={language} start={draftOf(data, language)} />}
      <p>
        <Link className="ds-link" to="/filing">
          {t('filing.wholeLog')}
        </Link>
      </p>
    </SettingsPart>
  );
}

function FilingForm({ start }: { readonly start: Settings }) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(start);
  const [problems, setProblems] = useState<FilingProblems>({});
  const save = useSetFilingSettings();
  const change = (part: Partial<Settings>) => setDraft({ ...draft, ...part });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = checkFiling(draft);
    setProblems(found);
    if (Object.keys(found).length > 0) focusFirstProblem(form.current);
    else save.mutate(draft);
  };
  const parts = { draft, problems, onChange: change };
  return (
    <form ref={form} className="stack" noValidate onSubmit={submit}>
      <FilingPlaces {...parts} />
      <FilingNames {...parts} />
      <FilingMetadata {...parts} />
      <ErrorNote error={save.error} />
      <div className="row">
        <button
          className="ds-button"
          data-variant="secondary"
          type="submit"
          disabled={save.isPending}
        >
          {t('filing.settings.save')}
        </button>
        <span role="status">{save.isSuccess && t('filing.settings.saved')}</span>
      </div>
    </form>
  );
}
