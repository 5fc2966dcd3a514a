import { operation } from '../api/commands.ts';

/** The acts on an organisation's file, by the verb of their command. */
export const ORGANISATION_VERBS = [
  'take-position',
  'end-position',
  'grant-power',
  'withdraw-power',
  'state-unit-kind',
  'rate',
  'correct-rating',
  'rename',
  'reclassify',
  'hand-over',
  'dissolve',
  'disband',
  'end',
  'appoint-interim-committee',
  'hold-congress',
] as const;
export type OrganisationVerb = (typeof ORGANISATION_VERBS)[number];

/** Those that are procedures of their own, each with its own papers. */
export const PROCEDURE_VERBS = [
  'hand-over',
  'dissolve',
  'disband',
  'end',
  'appoint-interim-committee',
  'hold-congress',
] as const satisfies readonly OrganisationVerb[];
export type ProcedureVerb = (typeof PROCEDURE_VERBS)[number];

/** Whether a verb is a procedure of its own. */
export function isProcedure(verb: OrganisationVerb): verb is ProcedureVerb {
  return (PROCEDURE_VERBS as readonly OrganisationVerb[]).includes(verb);
}

/** The acts that the account may do here and that there is something for. */
export function actsFor({
  may,
  powers,
  seats,
  parent,
  status,
  ratings,
}: {
  may: string[];
  powers: string[];
  seats: { until?: string }[];
  parent: string | null;
  ratings: unknown[];
  status: 'active' | 'reorganising' | 'windingUp' | 'ended';
}): OrganisationVerb[] {
  const closing = status === 'reorganising' || status === 'windingUp';
  return ORGANISATION_VERBS.filter((verb) => {
    if (!may.includes(operation('organisations', verb))) return false;
    if (status === 'ended' || (verb === 'end') !== closing) return closing && verb === 'end-position';
    if (verb === 'end-position') return seats.some(({ until }) => !until);
    if (verb === 'withdraw-power') return powers.length > 0;
    if (verb === 'correct-rating') return ratings.length > 0;
    if (verb === 'rate') return parent !== null;
    if (verb === 'hand-over') return parent !== null;
    return true;
  });
}
