import { useTranslation } from 'react-i18next';

/** All that can be said where the window reaches nothing behind it. */
export function NoBridge() {
  const { t } = useTranslation();
  return (
    <main className="stack reading">
      <h1>{t('shell.noBridge.title')}</h1>
      <p>{t('shell.noBridge.text')}</p>
    </main>
  );
}
