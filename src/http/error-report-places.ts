import type { Place } from '../access/authorise.ts';
import { errorReportDecider } from '../register/error-report/decide.ts';
import type { Parts } from './parts.ts';

/** Where an error report lies, and from where it came; undefined if there is none. */
export async function placesOfErrorReport(
  id: string,
  { states, places }: Pick<Parts, 'states' | 'places'>,
): Promise<{ at?: Place; organisation?: Place } | undefined> {
  const { state } = await states.load(errorReportDecider, id);
  if (state.status === 'unknown') return undefined;
  const [at, organisation] = await Promise.all([
    places.ofOrganisation(state.at),
    places.ofOrganisation(state.organisation),
  ]);
  return { at, organisation };
}
