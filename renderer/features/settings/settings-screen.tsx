import { Button, Fieldset, Radio } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#preload/contract.ts';
import { useRevealData, useSetSettings, useSettings } from '../../data/app.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LanguageChoice } from '../../ui/language-choice.tsx';
import { Page } from '../../ui/page.tsx';
import { FilingSettings } from './filing-settings.tsx';
import { LetterheadSettings } from './letterhead-settings.tsx';
import { LockSettings } from './lock-settings.tsx';
import { SettingsPart } from './settings-part.tsx';

const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];

/** What people choose for this PC. */
export function SettingsScreen() {
  const { t } = useTranslation();
  const settings = useSettings();
  const { mutate, error } = useSetSettings();
  return (
    <Page title={t('settings.title')}>
      <ErrorNote error={error} />
      <LanguageChoice
        label={t('settings.language')}
        value={settings.language}
        onChoose={(language) => mutate({ ...settings, language })}
      />
      <Fieldset>
        <Fieldset.Legend>{t('settings.theme')}</Fieldset.Legend>
        <div className="row">
          {THEMES.map((theme) => (
            <Radio
              key={theme}
              name="theme"
              value={theme}
              label={t(`settings.${theme}`)}
              checked={settings.theme === theme}
              onChange={() => mutate({ ...settings, theme })}
            />
          ))}
        </div>
      </Fieldset>
      <FilingSettings />
      <LetterheadSettings />
      <LockSettings />
      <DataSettings />
      <SettingsPart title={t('settings.about')}>
        <p className="quiet">{t('settings.version', { version: import.meta.env.VITE_VERSION })}</p>
        <p>{t('settings.licence')}</p>
      </SettingsPart>
    </Page>
  );
}

function DataSettings() {
  const { t } = useTranslation();
  const { mutate, error } = useRevealData();
  return (
    <SettingsPart title={t('settings.data')}>
      <p>{t('settings.dataText')}</p>
      <ErrorNote error={error} />
      <Button variant="secondary" onClick={() => mutate()}>
        {t('settings.show')}
      </Button>
    </SettingsPart>
  );
}
