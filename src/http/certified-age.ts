import { memberFileAt } from '../../read-models/member-file/queries.ts';
import type { RegisterViews } from '../../read-models/views.ts';
import type { CertifiedAge } from '../papers/party-age.ts';
import { profileAt } from '../register/organisation/organisation.ts';
import type { Parts } from './parts.ts';

/** Whose standing committees certify a party age. */
const CERTIFIERS: readonly string[] = ['upperBase', 'provincialCommittee', 'centralCommittee'];

/**
 * What is certified of a member's party age as of today; of who left by request, as of that day (06-HD/TW 11.2b).
 * @returns undefined of who has no party age, or left in another way
 */
export async function certifiedAge(id: string, views: RegisterViews, parts: Parts): Promise<CertifiedAge | undefined> {
  const today = parts.today();
  const member = await memberFileAt(views, id, { today });
  if (member === undefined || member === 'not-yet-recorded' || !member.partyAge) return undefined;
  if (member.status !== 'official' && member.status !== 'exited') return undefined;
  const above = await Promise.all(member.path.map(({ id: one }) => parts.register.organisation(one)));
  const at = above.findLastIndex((one) => CERTIFIERS.includes((one && profileAt(one, today)?.type) ?? ''));
  if (at < 0) return undefined;
  const { fullName, birthDate, nativePlace, dossierNumber, cardNumber, joinDate, officialDate, exitedOn } = member;
  return {
    ...{ fullName, birthDate, nativePlace, dossierNumber, cardNumber, joinDate, officialDate, exitedOn },
    cell: member.cellName,
    partyAge: member.partyAge,
    gaps: member.partyAgeGaps ?? [],
    committee: member.path[at]!.name,
    above: member.path[at - 1]?.name,
    printedAt: parts.clock(),
    printedOn: today,
  };
}
