import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRenewRecovery, useSetPassphrase } from '../../data/app.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PassphraseForm } from '../../ui/passphrase/passphrase-form.tsx';
import { SettingsPart } from './settings-part.tsx';

/** What opens the data: another recovery code, another passphrase. */
export function LockSettings() {
  const { t } = useTranslation();
  const renew = useRenewRecovery();
  return (
    <SettingsPart title={t('settings.lock')}>
      <p>{t('settings.recoveryText')}</p>
      <ErrorNote error={renew.error} />
      <Button variant="secondary" loading={renew.isPending} onClick={() => renew.mutate()}>
        {t('settings.recovery')}
      </Button>
      <PassphraseSettings />
    </SettingsPart>
  );
}

function PassphraseSettings() {
  const { t } = useTranslation();
  const [choosing, setChoosing] = useState(false);
  const { mutate, isPending, isSuccess, error } = useSetPassphrase();
  return (
    <>
      <p>{t('settings.passphraseText')}</p>
      {choosing ? (
        <PassphraseForm
          submit={t('settings.setPassphrase')}
          busy={isPending}
          error={error}
          onSubmit={(passphrase) => mutate(passphrase, { onSuccess: () => setChoosing(false) })}
          beside={
            <Button variant="tertiary" onClick={() => setChoosing(false)}>
              {t('settings.cancel')}
            </Button>
          }
        />
      ) : (
        <div className="row">
          <Button variant="secondary" onClick={() => setChoosing(true)}>
            {t('settings.passphrase')}
          </Button>
          <span role="status">{isSuccess && t('settings.passphraseSet')}</span>
        </div>
      )}
    </>
  );
}
