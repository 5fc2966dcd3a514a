import { useEffect, useRef, useState } from 'react';
import { asProblem, refusedCases, type Problem } from '../api/problem.ts';

/** What became of a row, or what would: undefined while it is being asked. `why` are the sentences of the rules. */
export interface RowOutcome {
  ok: boolean;
  problem?: Problem;
  why?: string[];
}

/** Something done to rows, or asked of them. `told` hears of each row as its answer comes. */
export type Deed = (
  ids: readonly string[],
  told: (id: string, outcome: RowOutcome) => void,
  signal: AbortSignal,
) => Promise<void>;

/** How many rows are asked about at a time: a list of hundreds must not keep others from being served. */
const AT_A_TIME = 4;

/** A deed of one command a row, a few at a time. */
export function oneByOne(act: (id: string, signal: AbortSignal) => Promise<unknown>): Deed {
  return async (ids, told, signal) => {
    const left = [...ids];
    const work = async () => {
      for (let id = left.shift(); id !== undefined && !signal.aborted; id = left.shift()) {
        const outcome = await act(id, signal).then(
          () => ({ ok: true }),
          (error: unknown) => ({ ok: false, problem: asProblem(error) }),
        );
        if (!signal.aborted) told(id, outcome);
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
  };
}

/** A deed of one command for all rows: those that a rule refuses are named by it, and the rest is tried without them. */
export function together(act: (ids: readonly string[], signal: AbortSignal) => Promise<unknown>): Deed {
  return async (ids, told, signal) => {
    for (let rest = ids; rest.length > 0 && !signal.aborted;) {
      try {
        await act(rest, signal);
        rest.forEach((id) => told(id, { ok: true }));
        return;
      } catch (error) {
        if (signal.aborted) return;
        const problem = asProblem(error);
        const refused = refusedCases(problem);
        const named = rest.filter((id) => refused.has(id));
        // A refusal that names none of them is one of all.
        (named.length > 0 ? named : rest).forEach((id) => told(id, { ok: false, problem, why: refused.get(id) }));
        rest = named.length > 0 ? rest.filter((id) => !refused.has(id)) : [];
      }
    }
  };
}

/** What the server would say to each row, asked anew whenever `asked` changes. @param ask undefined while it cannot be asked */
export function useOutcomes(
  ids: readonly string[],
  asked: string,
  ask: Deed | undefined,
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
      const told = (id: string, outcome: RowOutcome) => setOutcomes({ asked, of: new Map(of.set(id, outcome)) });
      void latest.current.ask!(latest.current.ids, told, stop.signal);
    }, 400);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked, possible]);
  return outcomes?.asked === asked ? outcomes.of : NONE;
}

const NONE: ReadonlyMap<string, RowOutcome> = new Map();
