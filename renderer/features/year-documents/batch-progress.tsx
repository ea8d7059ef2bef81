import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { BatchState } from '#preload/contract.ts';
import { useCancelBatch, useRevealBatch } from '../../data/batch.ts';
import { useErrorText } from '../../i18n/error-text.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import './year-documents.css';

/** How far it is while it is under way, and what came of it at the end. */
export function BatchProgress({ batch }: { readonly batch: BatchState }) {
  const { t } = useTranslation();
  const cancel = useCancelBatch();
  if (batch.state === 'idle') return null;
  const { done, total } = batch;
  if (batch.state !== 'running') return <Outcome batch={batch} />;
  return (
    <div className="batch stack">
      <label>
        {t('yearDocuments.running', { done, total })}
        <progress value={done} max={total} />
      </label>
      <div className="row">
        <Button variant="secondary" onClick={() => cancel.mutate()}>
          {t('yearDocuments.cancel')}
        </Button>
      </div>
    </div>
  );
}

function Outcome({ batch }: { readonly batch: Exclude<BatchState, { state: 'idle' }> }) {
  const { t } = useTranslation();
  const sentence = useErrorText();
  const reveal = useRevealBatch();
  const { done, total, folder } = batch;
  return (
    <div className="batch stack" role="status">
      {batch.state === 'done' && <p>{t('yearDocuments.done', { count: done, folder })}</p>}
      {batch.state === 'cancelled' && (
        <p>{t('yearDocuments.cancelled', { done, total, folder })}</p>
      )}
      {batch.state === 'failed' && (
        <p>
          {sentence(batch.code)} {t('yearDocuments.cancelled', { done, total, folder })}
        </p>
      )}
      <div className="row">
        <Button variant="secondary" onClick={() => reveal.mutate()}>
          {t('documents.show')}
        </Button>
      </div>
      <ErrorNote error={reveal.error} />
    </div>
  );
}
