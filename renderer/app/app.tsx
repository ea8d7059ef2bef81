import { lazy, Suspense, useEffect } from 'react';
import { useAppState } from '../data/app.ts';
import { StartScreen } from '../features/start/start-screen.tsx';
import { showLanguage } from '../i18n/i18n.ts';
import { showTheme } from './show-theme.ts';

const OpenApp = lazy(async () => ({ default: (await import('./open-app.tsx')).OpenApp }));

/** The whole window: the screens before the data is open, or the open program. */
export function App() {
  const state = useAppState();
  const { language, theme } = state.settings;
  useEffect(() => {
    void showLanguage(language);
  }, [language]);
  useEffect(() => showTheme(theme), [theme]);
  const open = state.stage === 'open' && state.needsPassphrase !== true;
  return <Suspense fallback={null}>{open ? <OpenApp /> : <StartScreen state={state} />}</Suspense>;
}
