import { QueryClient } from '@tanstack/react-query';

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
