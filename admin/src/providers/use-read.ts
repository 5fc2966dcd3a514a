import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { get, type Query } from '../api/http.ts';
import type { Problem } from '../api/problem.ts';

/** Reads one address of the API and keeps it fresh: live news makes it read again. */
export function useRead<Body>(
  path: string | undefined,
  query?: Query,
  options: { keep?: boolean; every?: number | false } = {},
): UseQueryResult<Body, Problem> {
  return useQuery<Body, Problem>({
    queryKey: ['read', path, query ?? {}],
    queryFn: ({ signal }) => get<Body>(path!, query, signal),
    enabled: path !== undefined,
    placeholderData: options.keep ? keepPreviousData : undefined,
    refetchInterval: options.every,
  });
}

/**
 * Reads what a form stands on: anew whenever the form is opened. What was read of it before may be older than the
 * person's own last act, and a form on an old revision would be told that somebody else has been there.
 */
export function useReadAnew<Body>(path: string): Pick<UseQueryResult<Body, Problem>, 'data' | 'error' | 'refetch'> {
  const { data, error, refetch, isFetchedAfterMount } = useQuery<Body, Problem>({
    queryKey: ['read', path, {}],
    queryFn: ({ signal }) => get<Body>(path, undefined, signal),
    refetchOnMount: 'always',
  });
  const shown = isFetchedAfterMount ? data : undefined;
  // Reading again in vain, as for news while the server is away, must not take away the form with what was typed in it.
  const passing = shown !== undefined && error !== null && ![403, 404].includes(error.status);
  return { data: shown, error: passing ? null : error, refetch };
}
