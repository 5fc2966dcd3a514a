import { useEffect, useRef, useState } from 'react';
import { asProblem, type Problem } from '../api/problem.ts';

/** What became of a row, or what would: undefined while it is being asked. */
export interface RowOutcome {
  ok: boolean;
  problem?: Problem;
}

/** How many rows are asked about at a time: a list of hundreds must not keep others from being served. */
const AT_A_TIME = 4;

/** Does something for each row, a few at a time. @param told of each row as its answer comes */
export async function forEachRow(
  ids: readonly string[],
  act: (id: string) => Promise<unknown>,
  told: (id: string, outcome: RowOutcome) => void,
  stopped: () => boolean = () => false,
): Promise<void> {
  const left = [...ids];
  const work = async () => {
    for (let id = left.shift(); id !== undefined && !stopped(); id = left.shift()) {
      const outcome = await act(id).then(
        () => ({ ok: true }),
        (error: unknown) => ({ ok: false, problem: asProblem(error) }),
      );
      if (!stopped()) told(id, outcome);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
}

/** What the server would say to each row, asked anew whenever `asked` changes. @param ask undefined while it cannot be asked */
export function useOutcomes(
  ids: readonly string[],
  asked: string,
  ask: ((id: string, signal: AbortSignal) => Promise<unknown>) | undefined,
): ReadonlyMap<string, RowOutcome> {
  const [outcomes, setOutcomes] = useState<{ asked: string; of: ReadonlyMap<string, RowOutcome> }>();
  const latest = useRef({ ids, ask });
  useEffect(() => {
    latest.current = { ids, ask };
  });
  const possible = ask !== undefined;
  useEffect(() => {
    if (!possible) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      const of = new Map<string, RowOutcome>();
      void forEachRow(
        latest.current.ids,
        (id) => latest.current.ask!(id, stop.signal),
        (id, outcome) => setOutcomes({ asked, of: new Map(of.set(id, outcome)) }),
        () => stop.signal.aborted,
      );
    }, 400);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked, possible]);
  return outcomes?.asked === asked ? outcomes.of : NONE;
}

const NONE: ReadonlyMap<string, RowOutcome> = new Map();
