import { useTranslation } from 'react-i18next';
import type { AppState } from '#preload/contract.ts';
import { useSetPassphrase } from '../../data/app.ts';
import { PassphraseForm } from '../../ui/passphrase/passphrase-form.tsx';
import { FailedScreen } from './failed-screen.tsx';
import { FirstStart } from './first-start.tsx';
import { LockedScreen } from './locked-screen.tsx';
import { RecoveryScreen } from './recovery-screen.tsx';
import { StartFrame } from './start-frame.tsx';

/** The screens before the data is open, and the one that mends a lost passphrase. */
export function StartScreen({ state }: { readonly state: AppState }) {
  switch (state.stage) {
    case 'first-start':
      return <FirstStart osLock={state.osLock} settings={state.settings} />;
    case 'recovery':
      return <RecoveryScreen code={state.code} />;
    case 'locked':
      return <LockedScreen {...state} />;
    case 'failed':
      return <FailedScreen code={state.code} folder={state.folder} />;
    case 'open':
      return <MendPassphrase />;
  }
}

/** The recovery code opened the data and nothing else can: a passphrase for next time. */
function MendPassphrase() {
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
