import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

export function PeopleScreen() {
  const { t } = useTranslation();
  return <Page title={t('shell.people')}>{null}</Page>;
}
