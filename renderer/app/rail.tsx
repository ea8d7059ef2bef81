import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProgramMark } from '../ui/program-mark.tsx';
import { SearchField } from './search-field.tsx';

/** The places of the program, five at most, and the search. */
export function Rail({ onHelp }: { readonly onHelp: () => void }) {
  const { t } = useTranslation();
  return (
    <nav className="rail" aria-label={t('shell.places')}>
      <Link className="rail-name" to="/">
        <ProgramMark />
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
          <Link to="/templates">{t('shell.templates')}</Link>
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
