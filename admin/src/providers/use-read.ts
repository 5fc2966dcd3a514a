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
