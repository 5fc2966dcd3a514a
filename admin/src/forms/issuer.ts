import type { Named, Session } from '../api/model.ts';

/** The organisation that most likely issued the decision: the officer's own committee. A cell issues none. */
export function likelyIssuer({ grants }: Session): Named | undefined {
  return grants.find(({ role }) => role === 'upperOfficer' || role === 'baseOfficer')?.organisation ?? undefined;
}
