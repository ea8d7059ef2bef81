import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

/** Stands where the address names somebody who is not there any more. */
export function GonePerson() {
  const { t } = useTranslation();
  return (
    <Page title={t('people.title')}>
      <p>{t('people.gone')}</p>
      <Link className="ds-link" to="/people">
        {t('people.back')}
      </Link>
    </Page>
  );
}
