import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';

/** What people choose for this PC. */
export function SettingsScreen() {
  const { t } = useTranslation();
  return <Page title={t('shell.settings')}>{null}</Page>;
}
