import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty.tsx';

/** The way to a new conversation. */
export function BeginLink() {
  const { t } = useTranslation();
  return (
    <Link className="ds-button" data-variant="primary" to="/conversations/new">
      {t('overview.begin')}
    </Link>
  );
}

/** The way to the documents of all talks of that year. */
export function DocumentsLink({ year }: { readonly year: number }) {
  const { t } = useTranslation();
  return (
    <Link className="ds-button" data-variant="secondary" to="/documents" search={{ year }}>
      {t('overview.documents')}
    </Link>
  );
}

/** The way to a form of an earlier year. */
export function EarlierLink() {
  const { t } = useTranslation();
  return (
    <Link className="ds-button" data-variant="secondary" to="/conversations/import">
      {t('overview.earlier')}
    </Link>
  );
}

/** What the overview offers before there is anything in it. */
export function EmptyOverview({ people }: { readonly people: number }) {
  const { t } = useTranslation();
  const begin = (
    <div className="row">
      <BeginLink />
      <EarlierLink />
    </div>
  );
  if (people >= 2) return <Empty action={begin}>{t('overview.empty')}</Empty>;
  const addPeople = (
    <div className="row">
      <Link className="ds-button" data-variant="primary" to="/people">
        {t('overview.addPeople')}
      </Link>
      <Link className="ds-button" data-variant="secondary" to="/people/import">
        {t('overview.fromFile')}
      </Link>
    </div>
  );
  return <Empty action={addPeople}>{t('overview.noPeople')}</Empty>;
}
