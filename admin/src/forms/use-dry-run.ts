import { useEffect, useRef, useState } from 'react';
import { useWatch, type FieldValues, type UseFormReturn } from 'react-hook-form';
import type { DryRun } from '../api/model.ts';
import { asProblem, type Problem } from '../api/problem.ts';

/** How long typing must rest before the server is asked. */
const REST_MS = 600;

interface Trial<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  /** The form is complete as far as it can tell by itself. */
  ready: boolean;
  ask: (values: Values, signal: AbortSignal) => Promise<DryRun>;
  /** Told of each verdict: undefined if nothing stands against the command. */
  answered: (problem: Problem | undefined) => void;
}

/** Asks the server, whenever typing rests and the form is complete, what it would say to the command. */
export function useDryRun<Values extends FieldValues>({ form, ready, ask, answered }: Trial<Values>) {
  const typed = JSON.stringify(useWatch({ control: form.control }));
  const [verdict, setVerdict] = useState<{ typed: string; would?: DryRun; problem?: Problem }>();
  const [asking, setAsking] = useState(false);
  const latest = useRef({ ask, answered });
  useEffect(() => {
    latest.current = { ask, answered };
  });

  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      if (!ready) return;
      setAsking(true);
      latest.current
        .ask(form.getValues(), stop.signal)
        .then(
          (would) => ({ would, problem: undefined }),
          (error: unknown) => ({ would: undefined, problem: asProblem(error) }),
        )
        .then(({ would, problem }) => {
          if (stop.signal.aborted) return;
          // A conflict is said when it matters, at the act itself; a lost connection likewise.
          const telling = problem && [400, 409, 422].includes(problem.status) ? problem : undefined;
          setAsking(false);
          setVerdict({ typed, would, problem: telling });
          latest.current.answered(telling);
        });
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
      setAsking(false);
    };
  }, [typed, form, ready]);

  const current = verdict?.typed === typed ? verdict : undefined;
  return { checking: asking, would: current?.would, problem: current?.problem };
}
