import { Button, Fieldset, Radio } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language-names.ts';
import type { Settings } from '#preload/contract.ts';
import { useSetUp } from '../../data/app.ts';
import { showLanguage } from '../../i18n/i18n.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LanguageChoice } from '../../ui/language-choice.tsx';
import { PassphraseForm } from '../../ui/passphrase/passphrase-form.tsx';
import { StartFrame } from './start-frame.tsx';

interface FirstStartProps {
  /** Whether the operating system can guard the key. */
  readonly osLock: boolean;
  readonly settings: Settings;
}

/** The first start: the language, which counts at once, and how the data is locked. */
export function FirstStart({ osLock, settings: before }: FirstStartProps) {
  const { t } = useTranslation();
  const [language, setLanguage] = useState<Language>(before.language);
  const [lock, setLock] = useState<'os' | 'passphrase'>(osLock ? 'os' : 'passphrase');
  const { mutate, isPending, error } = useSetUp();
  const settings = { ...before, language };
  const chooseLanguage = (wanted: Language) => {
    setLanguage(wanted);
    void showLanguage(wanted);
  };
  return (
    <StartFrame title={t('start.first.title')} text={t('start.first.text')}>
      <LanguageChoice
        label={t('start.first.language')}
        value={language}
        onChoose={chooseLanguage}
      />
      {osLock ? (
        <LockChoice lock={lock} onChoose={setLock} />
      ) : (
        <section className="stack">
          <h2 className="ds-heading" data-size="2xs">
            {t('start.first.lock')}
          </h2>
          <p>{t('start.first.onlyPassphrase')}</p>
        </section>
      )}
      {lock === 'passphrase' ? (
        <PassphraseForm
          submit={t('start.first.begin')}
          busy={isPending}
          error={error}
          onSubmit={(passphrase) => mutate({ lock, settings, passphrase })}
        />
      ) : (
        <>
          <ErrorNote error={error} />
          <Button loading={isPending} onClick={() => mutate({ lock, settings })}>
            {t('start.first.begin')}
          </Button>
        </>
      )}
    </StartFrame>
  );
}

interface LockChoiceProps {
  readonly lock: 'os' | 'passphrase';
  readonly onChoose: (lock: 'os' | 'passphrase') => void;
}

function LockChoice({ lock, onChoose }: LockChoiceProps) {
  const { t } = useTranslation();
  return (
    <Fieldset>
      <Fieldset.Legend>{t('start.first.lock')}</Fieldset.Legend>
      {(['os', 'passphrase'] as const).map((one) => (
        <Radio
          key={one}
          name="lock"
          value={one}
          label={t(`start.first.${one}`)}
          description={t(`start.first.${one}Text`)}
          checked={lock === one}
          onChange={() => onChoose(one)}
        />
      ))}
    </Fieldset>
  );
}
