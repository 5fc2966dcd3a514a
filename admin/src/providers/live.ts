import { useEffect, useRef } from 'react';
import { queries } from './queries.ts';
import { useSession } from './use-session.ts';

/** How long news is gathered before the page reads again: an import must not make it read a thousand times. */
const GATHER_MS = 1200;
/** How long until a stream that the server closed is asked for again. */
const AGAIN_MS = 10_000;

/**
 * Reads the open file or list again when the server says that something I may read has changed, and whenever news may
 * have been missed: after a lost connection, and after signing in again.
 */
export function useLive(): void {
  const session = useSession();
  const known = useRef(session);
  useEffect(() => {
    if (known.current !== session) void queries.invalidateQueries();
    known.current = session;
    return follow(() => void queries.invalidateQueries());
  }, [session]);
}

/** Follows the news until told to stop. @param read called for news, once for all that comes within a moment */
function follow(read: () => void): () => void {
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let news: EventSource;
  let missed = false;
  const gather = () => {
    gathering ??= setTimeout(() => {
      gathering = undefined;
      read();
    }, GATHER_MS);
  };
  const open = () => {
    news = new EventSource('/api/live');
    news.addEventListener('change', gather);
    news.addEventListener('open', () => {
      if (missed) gather();
      missed = false;
    });
    // A lost connection is taken up by the browser itself; one that the server refused is not.
    news.addEventListener('error', () => {
      missed = true;
      if (news.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_MS);
    });
  };
  open();
  return () => {
    clearTimeout(gathering);
    clearTimeout(again);
    news.close();
  };
}
