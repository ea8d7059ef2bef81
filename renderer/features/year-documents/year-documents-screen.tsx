import { Button, Fieldset, Radio } from '@digdir/designsystemet-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TALK_PROFILES } from '#domain/document-choice.ts';
import { useBatch, useBatchCount, useBeginBatch } from '../../data/batch.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page } from '../../ui/page.tsx';
import { BatchProgress } from './batch-progress.tsx';

const route = getRouteApi('/documents');

type Profile = (typeof TALK_PROFILES)[number];

/** The documents of a whole year, into one folder. */
export function YearDocumentsScreen() {
  const { t } = useTranslation();
  const { year } = route.useSearch();
  const [profile, setProfile] = useState<Profile>('personal');
  const { data: counted, error } = useBatchCount(year);
  const batch = useBatch();
  const begin = useBeginBatch();
  const count = counted?.count ?? 0;
  const isRunning = batch.data?.state === 'running';
  return (
    <Page title={t('yearDocuments.title', { year })}>
      <p>{t('yearDocuments.intro')}</p>
      <p className="quiet">{t('yearDocuments.who')}</p>
      <ErrorNote error={error ?? batch.error ?? begin.error} />
      {counted !== undefined && <p>{t('yearDocuments.count', { count })}</p>}
      {count > 0 && (
        <>
          <Fieldset>
            <Fieldset.Legend>{t('documents.forWhom')}</Fieldset.Legend>
            {TALK_PROFILES.map((one) => (
              <Radio
                key={one}
                name="batch-profile"
                value={one}
                label={t(`documents.profile.${one}`)}
                description={t(`documents.profileText.${one}`)}
                checked={profile === one}
                disabled={isRunning}
                onChange={() => setProfile(one)}
              />
            ))}
          </Fieldset>
          <div className="row">
            <Button
              variant="primary"
              disabled={isRunning || begin.isPending}
              onClick={() => begin.mutate({ year, profile })}
            >
              {t('yearDocuments.begin')}
            </Button>
          </div>
        </>
      )}
      {batch.data !== undefined && <BatchProgress batch={batch.data} />}
    </Page>
  );
}
