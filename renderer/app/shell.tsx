import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../ui/use-shortcut.ts';
import { Rail } from './rail.tsx';
import './shell.css';

const KeyboardHelp = lazy(async () => ({
  default: (await import('./keyboard-help.tsx')).KeyboardHelp,
}));

/** What stands around every screen: the way past the rail, the rail, and help for the keyboard. */
export function Shell() {
  const { t } = useTranslation();
  const [help, setHelp] = useState(false);
  const showHelp = () => setHelp(true);
  useShortcut('F1', showHelp);
  useShortcut('?', showHelp);
  return (
    <div className="shell">
      <a className="shell-skip" href="#main" onClick={skipToMain}>
        {t('shell.skip')}
      </a>
      <Rail onHelp={showHelp} />
      <Outlet />
      {help && (
        <Suspense fallback={null}>
          <KeyboardHelp onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** The hash belongs to the router, so the skip link moves the focus itself. */
function skipToMain(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#main')?.focus();
}
