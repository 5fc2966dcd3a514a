import { useEffect } from 'react';
import { useSession } from './use-session.ts';
import { queries } from './queries.ts';

/** How long news is gathered before the page reads again: an import must not make it read a thousand times. */
const GATHER_MS = 1200;

/** Reads the open file or list again when the server says that something I may read has changed. */
export function useLive(): void {
  const { account } = useSession();
  useEffect(() => {
    // Reconnects by itself after a lost connection.
    const news = new EventSource('/api/live');
    let timer: ReturnType<typeof setTimeout> | undefined;
    const gather = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void queries.invalidateQueries();
      }, GATHER_MS);
    };
    news.addEventListener('change', gather);
    return () => {
      clearTimeout(timer);
      news.close();
    };
  }, [account.id]);
}
