import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { queryClient } from '#renderer/data/query-client.ts';
import { startTexts } from '#renderer/i18n/i18n.ts';
import { FieldStories } from './field-stories.tsx';
import { RadarStories } from './radar-stories.tsx';

/* `#radar/zeros` shows one story alone; without a hash all stand below one another. */
const wanted = window.location.hash.slice(1);
const host = document.querySelector('#root');

startTexts();
if (host !== null)
  createRoot(host).render(
    <QueryClientProvider client={queryClient}>
      <RadarStories wanted={wanted} />
      <FieldStories wanted={wanted} />
    </QueryClientProvider>,
  );
