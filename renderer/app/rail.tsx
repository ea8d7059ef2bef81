import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SearchField } from './search-field.tsx';

/** The places of the program, five at most, and the search. */
export function Rail({ onHelp }: { readonly onHelp: () => void }) {
  const { t } = useTranslation();
  return (
    <nav className="rail" aria-label={t('shell.places')}>
      <Link className="rail-name" to="/">
        <RailMark />
        {t('shell.program')}
      </Link>
      <SearchField />
      <ul className="rail-places">
        <li>
          <Link to="/" activeOptions={{ exact: true }}>
            {t('shell.overview')}
          </Link>
        </li>
        <li>
          <Link to="/people">{t('shell.people')}</Link>
        </li>
        <li>
          <Link to="/settings">{t('shell.settings')}</Link>
        </li>
      </ul>
      <button className="rail-help" type="button" onClick={onHelp} aria-keyshortcuts="F1">
        {t('shell.help')} <kbd>F1</kbd>
      </button>
    </nav>
  );
}

/** A small web of five spokes, the program's sign. */
function RailMark() {
  return (
    <svg className="rail-mark" viewBox="-12 -12 24 24" aria-hidden="true">
      <path d="M0-10 9.5-3.1 5.9 8.1-5.9 8.1-9.5-3.1Z" />
      <path className="rail-mark-inner" d="M0-7 5.2-1.7 3.5 4.9-2.4 3.2-6.6-2.2Z" />
    </svg>
  );
}
