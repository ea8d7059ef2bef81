import { Link, getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '#preload/contract.ts';
import { markedPieces } from '../../data/marked-text.ts';
import { useSearch } from '../../data/search.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page } from '../../ui/page.tsx';
import './search.css';

const route = getRouteApi('/search');

/** The places where the searched words stand. */
export function SearchScreen() {
  const { t } = useTranslation();
  const { text } = route.useSearch();
  const found = useSearch(text);
  const hits = found.data ?? [];
  return (
    <Page title={t('search.title', { text })} width="wide">
      <ErrorNote error={found.error} />
      {found.isSuccess && (
        <p role="status">
          {hits.length === 0 ? t('search.none') : t('search.count', { count: hits.length })}
        </p>
      )}
      <ul className="search-hits">
        {hits.map((hit) => (
          <li key={`${hit.kind}/${hit.id}`}>
            <Hit hit={hit} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Hit({ hit }: { readonly hit: SearchHit }) {
  const { t } = useTranslation();
  return (
    <Link
      className="search-hit"
      to={hit.kind === 'person' ? '/people/$id' : '/conversations/$id/{-$step}'}
      params={{ id: hit.id }}
    >
      <span className="quiet search-kind">{t(`search.kind.${hit.kind}`)}</span>
      <span className="search-title">{hit.title}</span>
      <span className="search-excerpt">
        {markedPieces(hit.excerpt).map(({ start, text, marked }) =>
          marked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
        )}
      </span>
    </Link>
  );
}
