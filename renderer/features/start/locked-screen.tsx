import { Button } from '@digdir/designsystemet-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnlock } from '../../data/app.ts';
import { CallError, codeOf } from '../../data/bridge.ts';
import { useErrorText } from '../../i18n/error-text.ts';
import { LineField } from '../../ui/line-field.tsx';
import { StartFrame } from './start-frame.tsx';
import { useCountdown } from '../../ui/use-countdown.ts';

interface LockedScreenProps {
  /** Whether there is a passphrase that opens. */
  readonly passphrase: boolean;
  /** The operating system's lock did not open. */
  readonly osFailed: boolean;
  /** Milliseconds until the next attempt is let through. */
  readonly wait: number;
}

/** Asks for the passphrase or the recovery code. */
export function LockedScreen({ passphrase, osFailed, wait }: LockedScreenProps) {
  const { t } = useTranslation();
  const [way, setWay] = useState<'passphrase' | 'recovery'>(passphrase ? 'passphrase' : 'recovery');
  const other = way === 'passphrase' ? 'recovery' : 'passphrase';
  return (
    <StartFrame title={t('start.locked.title')} focus="field">
      {osFailed && <p>{t('start.locked.osText')}</p>}
      <SecretForm key={way} way={way} wait={wait} />
      {(passphrase || way === 'passphrase') && (
        <Button variant="tertiary" onClick={() => setWay(other)}>
          {other === 'recovery' ? t('start.locked.useRecovery') : t('start.locked.usePassphrase')}
        </Button>
      )}
    </StartFrame>
  );
}

interface SecretFormProps {
  readonly way: 'passphrase' | 'recovery';
  readonly wait: number;
}

/** One secret, and how long to wait after a wrong one. It never says what was wrong with it. */
function SecretForm({ way, wait: firstWait }: SecretFormProps) {
  const { t } = useTranslation();
  const sentence = useErrorText();
  const [secret, setSecret] = useState('');
  const { mutate, isPending, error } = useUnlock();
  const [until, setUntil] = useState(() => performance.now() + firstWait);
  const left = useCountdown(until);
  const waitFor = (failure: Error) => {
    if (failure instanceof CallError) setUntil(performance.now() + failure.wait);
  };
  const unlock = (event: SubmitEvent) => {
    event.preventDefault();
    if (secret !== '' && left === 0) mutate({ with: way, secret }, { onError: waitFor });
  };
  return (
    <form className="stack" onSubmit={unlock}>
      <LineField
        label={t(`start.locked.${way}`)}
        description={way === 'recovery' ? t('start.locked.recoveryHint') : t('start.locked.text')}
        type={way === 'passphrase' ? 'password' : 'text'}
        autoComplete={way === 'passphrase' ? 'current-password' : 'off'}
        typed={{
          text: secret,
          tooLong: false,
          onType: (text) => setSecret(text.slice(0, 1000)),
          onLeave: () => undefined,
        }}
        error={error === null ? null : sentence(codeOf(error))}
      />
      {left > 0 && <p role="timer">{t('start.locked.wait', { count: left })}</p>}
      <Button type="submit" loading={isPending} disabled={left > 0}>
        {t('start.locked.open')}
      </Button>
    </form>
  );
}
