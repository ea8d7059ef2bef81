import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '#preload/error-code.ts';
import { useRetry, useRevealData } from '../../data/app.ts';
import { useErrorText } from '../../i18n/error-text.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { StartFrame } from './start-frame.tsx';

interface FailedScreenProps {
  readonly code: ErrorCode;
  readonly folder: string;
}

/** Says why the data is not open, that it is untouched, where it lies, and what can be done. */
export function FailedScreen({ code, folder }: FailedScreenProps) {
  const { t } = useTranslation();
  const sentence = useErrorText();
  const retry = useRetry();
  const reveal = useRevealData();
  return (
    <StartFrame title={t('start.failed.title')} text={sentence(code)}>
      {(code === 'key.missing' || code === 'key.damaged') && <p>{t('start.failed.key')}</p>}
      <dl>
        <dt className="quiet">{t('start.failed.where')}</dt>
        <dd className="failed-folder">{folder}</dd>
      </dl>
      <ErrorNote error={retry.error ?? reveal.error} />
      <div className="row">
        <Button loading={retry.isPending} onClick={() => retry.mutate()}>
          {t('start.failed.retry')}
        </Button>
        <Button variant="secondary" onClick={() => reveal.mutate()}>
          {t('start.failed.show')}
        </Button>
      </div>
    </StartFrame>
  );
}
