import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

export function SearchScreen() {
  const { t } = useTranslation();
  return <Page title={t('shell.search')}>{null}</Page>;
}
