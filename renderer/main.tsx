import './theme/theme.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { NoBridge } from './app/no-bridge.tsx';
import { showTheme } from './app/show-theme.ts';
import { appStateQuery } from './data/app.ts';
import { queryClient } from './data/query-client.ts';
import { showLanguage, startTexts } from './i18n/i18n.ts';

/** Reads where the program stands before anything is drawn, so that the first picture is right. */
async function start(host: Element): Promise<void> {
  const root = createRoot(host);
  startTexts();
  try {
    const { settings } = await queryClient.query(appStateQuery);
    showTheme(settings.theme);
    await showLanguage(settings.language);
  } catch {
    root.render(<NoBridge />);
    return;
  }
  root.render(
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>,
  );
}

const host = document.querySelector('#root');
if (host !== null) void start(host);
