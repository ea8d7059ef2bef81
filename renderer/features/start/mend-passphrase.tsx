import { useTranslation } from 'react-i18next';
import { useSetPassphrase } from '../../data/app.ts';
import { PassphraseForm } from '../../ui/passphrase/passphrase-form.tsx';
import { StartFrame } from './start-frame.tsx';

/** The recovery code opened the data and nothing else can: a passphrase for next time. */
export function MendPassphrase() {
  const { t } = useTranslation();
  const { mutate, isPending, error } = useSetPassphrase();
  return (
    <StartFrame title={t('start.mend.title')} text={t('start.mend.text')}>
      <PassphraseForm
        submit={t('start.mend.set')}
        busy={isPending}
        error={error}
        onSubmit={mutate}
      />
    </StartFrame>
  );
}
