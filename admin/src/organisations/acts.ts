import { operation } from '../api/commands.ts';

/** The acts on an organisation's file, by the verb of their command. */
export const ORGANISATION_VERBS = [
  'take-position',
  'end-position',
  'grant-power',
  'withdraw-power',
  'rename',
  'reclassify',
  'reparent',
] as const;
export type OrganisationVerb = (typeof ORGANISATION_VERBS)[number];

/** The acts that the account may do here and that there is something for. */
export function actsFor({
  may,
  powers,
  seats,
  parent,
}: {
  may: string[];
  powers: string[];
  seats: { until?: string }[];
  parent: string | null;
}): OrganisationVerb[] {
  return ORGANISATION_VERBS.filter((verb) => {
    if (!may.includes(operation('organisations', verb))) return false;
    if (verb === 'end-position') return seats.some(({ until }) => !until);
    if (verb === 'withdraw-power') return powers.length > 0;
    if (verb === 'reparent') return parent !== null;
    return true;
  });
}
