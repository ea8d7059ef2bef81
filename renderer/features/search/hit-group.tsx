import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '#preload/contract.ts';
import { markedPieces } from '../../data/marked-text.ts';

/** As many of each kind are found at most. */
const MOST = 30;

interface HitGroupProps {
  readonly kind: SearchHit['kind'];
  readonly hits: readonly SearchHit[];
}

/** What was found of one kind. */
export function HitGroup({ kind, hits }: HitGroupProps) {
  const { t } = useTranslation();
  const heading = useId();
  if (hits.length === 0) return null;
  const count = hits.length;
  return (
    <section className="search-group" aria-labelledby={heading}>
      <h2 id={heading} className="ds-heading" data-size="xs">
        {kind === 'person' ? t('search.people', { count }) : t('search.conversations', { count })}
      </h2>
      {kind === 'conversation' && <p className="quiet">{t('search.opens')}</p>}
      <ul className="search-hits">
        {hits.map((hit) => (
          <li key={hit.id}>
            <Hit hit={hit} />
          </li>
        ))}
      </ul>
      {count >= MOST && <p className="quiet">{t('search.most', { count })}</p>}
    </section>
  );
}

function Hit({ hit }: { readonly hit: SearchHit }) {
  return (
    <Link
      className="search-hit"
      to={hit.kind === 'person' ? '/people/$id' : '/conversations/$id/{-$step}'}
      params={{ id: hit.id }}
    >
      <span className="search-title">{hit.title}</span>
      <span className="search-excerpt">
        {markedPieces(hit.excerpt).map(({ start, text, marked }) =>
          marked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
        )}
      </span>
    </Link>
  );
}
