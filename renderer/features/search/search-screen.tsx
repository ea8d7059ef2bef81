import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSearch } from '../../data/search.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page } from '../../ui/page.tsx';
import { HitGroup } from './hit-group.tsx';
import { useArrowKeys } from './use-arrow-keys.ts';
import './search.css';

const route = getRouteApi('/search');

/** The places where the searched words stand: people, then conversations. */
export function SearchScreen() {
  const { t } = useTranslation();
  const { text } = route.useSearch();
  const found = useSearch(text);
  const hits = found.data ?? [];
  const onKeyDown = useArrowKeys();
  const asked = text.trim() !== '';
  return (
    <Page title={asked ? t('search.title', { text }) : t('search.emptyTitle')} width="wide">
      <ErrorNote error={found.error} />
      {!asked && <p>{t('search.nothingAsked')}</p>}
      {asked && found.isSuccess && (
        <p role="status" className={hits.length > 0 ? 'ds-sr-only' : undefined}>
          {hits.length === 0 ? t('search.none') : t('search.count', { count: hits.length })}
        </p>
      )}
      {asked && (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only passes arrow keys on to the links
        <div className="search-groups" onKeyDown={onKeyDown}>
          <HitGroup kind="person" hits={hits.filter(({ kind }) => kind === 'person')} />
          <HitGroup kind="conversation" hits={hits.filter(({ kind }) => kind === 'conversation')} />
        </div>
      )}
    </Page>
  );
}
