import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Overview } from '#preload/contract.ts';
import { MoreButton } from './more-button.tsx';
import { OverviewSection } from './overview-section.tsx';
import { usePortion } from './use-portion.ts';

interface WithoutSectionProps {
  readonly year: number;
  readonly without: Overview['without'];
}

/** People who lead no conversation of that year, each with the way to one. */
export function WithoutSection({ year, without: { count, people } }: WithoutSectionProps) {
  const { t } = useTranslation();
  const { list, shown, more, showMore } = usePortion(people.length);
  const left = people.length - shown;
  return (
    <OverviewSection name="without" title={t('overview.without.title')} count={count}>
      {count === 0 && <p className="quiet">{t('overview.without.none', { year })}</p>}
      <ul ref={list} className="overview-list">
        {people.slice(0, shown).map(({ id, name, unit }) => (
          <li key={id} className="overview-person">
            <span className="overview-who">
              <span className="overview-name">{name}</span>
              <span className="quiet">{unit}</span>
            </span>
            <Link
              className="ds-link"
              to="/conversations/new"
              search={{ leader: id, year }}
              aria-label={t('overview.without.beginFor', { name })}
            >
              {t('overview.without.begin')}
            </Link>
          </li>
        ))}
      </ul>
      <MoreButton count={Math.min(more, left)} onMore={showMore} />
      {left === 0 && shown < count && (
        <p className="quiet">
          {t('overview.rest', { shown, count })}{' '}
          <Link className="ds-link" to="/people">
            {t('overview.without.findThem')}
          </Link>
        </p>
      )}
    </OverviewSection>
  );
}
