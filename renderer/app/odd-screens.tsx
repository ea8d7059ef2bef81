import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page.tsx';

/** Stands where a screen failed to draw. */
export function BrokenScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('shell.broken.title')}>
      <p>{t('shell.broken.text')}</p>
      <Link className="ds-link" to="/">
        {t('shell.broken.back')}
      </Link>
    </Page>
  );
}

/** Stands where an address leads to no screen. */
export function MissingScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t('shell.missing.title')}>
      <p>{t('shell.missing.text')}</p>
      <Link className="ds-link" to="/">
        {t('shell.broken.back')}
      </Link>
    </Page>
  );
}
