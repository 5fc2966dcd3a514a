import Button from '@mui/material/Button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { get } from '../api/http.ts';
import type { History } from '../api/model.ts';
import type { Problem } from '../api/problem.ts';
import { useT } from '../i18n/use-t.ts';
import { Loading } from '../session/loading.tsx';
import { Failure } from './failure.tsx';
import { Section } from './section.tsx';
import { Timeline } from './timeline.tsx';

/**
 * What was recorded, page by page, of whatever has a history of its own.
 * @param of the address below `/api` whose `/history` is read
 * @param none what is said where nothing was recorded; without it an empty history is shown as such
 */
export function StreamHistory({
  of,
  title,
  knownAt,
  none,
}: {
  of: string;
  title: string;
  knownAt?: string;
  none?: string;
}) {
  const t = useT();
  const history = useInfiniteQuery<History, Problem>({
    queryKey: ['history', of, knownAt],
    queryFn: ({ pageParam, signal }) =>
      get<History>(`${of}/history`, { limit: 50, cursor: pageParam as string | undefined, knownAt }, signal),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next,
  });
  const items = history.data?.pages.flatMap((page) => page.items);
  return (
    <Section title={title}>
      {history.error ? (
        <Failure problem={history.error} retry={() => void history.refetch()} />
      ) : !history.data || !items ? (
        <Loading />
      ) : items.length === 0 && none !== undefined ? (
        none
      ) : (
        <>
          <Timeline
            items={items}
            names={Object.assign({}, ...history.data.pages.map(({ names }) => names)) as Record<string, string>}
          />
          {history.hasNextPage && (
            <Button variant="outlined" onClick={() => void history.fetchNextPage()}>
              {t('file.more')}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}
