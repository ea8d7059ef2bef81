import { notifyManager, QueryClient } from '@tanstack/react-query';

/* What is shown follows in the same task: a later one would leave room for a key or a click before it. */
notifyManager.setScheduler(queueMicrotask);

/**
 * All that the screens have read. `networkMode: 'always'`, since an offline PC would pause every
 * call; never stale by itself, since nobody but this window changes the data.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
