import { QueryClient } from '@tanstack/react-query';
import { Problem } from '../api/problem.ts';

/** In memory only: what was read of people is gone with the page. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      gcTime: 5 * 60_000,
      // A refusal stays a refusal; a server that is catching up, or none at all, is asked once more.
      retry: (times, error) => error instanceof Problem && [0, 502, 503].includes(error.status) && times < 2,
      retryDelay: 800,
    },
  },
});
