import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { CharterParameters } from '../policy/parameters.ts';
import { policyOn } from '../policy/policy.ts';
import type { OrganisationType } from './events.ts';

/**
 * The parent is of a level that the rules of the day allow; some only with a superior's written consent.
 * Source: 294-QĐ/TW 10.2, 10.4, 20; 208-QĐ/TW for 2026 (D§0, D§2.11).
 */
export function rightParent(
  type: OrganisationType,
  parentType: OrganisationType,
  day: PlainDate,
  consented: boolean,
): void {
  const { parentTypes, parentTypesWithConsent } = policyOn('charter', day);
  if (parentTypes[type]?.includes(parentType)) return;
  if (!parentTypesWithConsent[type]?.includes(parentType))
    throw refuse('organisation/wrong-parent-level', { type, parentType });
  if (!consented) throw refuse('organisation/parent-needs-consent', { type, parentType });
}

/** Only the centre and the provinces stand under nobody in the register. */
export function atTheTop(type: OrganisationType): void {
  if (type !== 'centralCommittee' && type !== 'provincialCommittee') throw refuse('organisation/parent-missing');
}

/** A village or street group has a subordinate cell and nothing else. Source: 294-QĐ/TW 20.2.2. */
export function notAVillage(type: OrganisationType): void {
  if (type !== 'subordinateCell') throw refuse('organisation/village-only-subordinate-cell');
}

/**
 * Three official members make a cell; thirty members a đảng bộ cơ sở, fewer only with the superior's consent, as a
 * subordinate cell above thirty and any section. Source: Điều lệ 21; 294-QĐ/TW 20.3.1; D§2.11.
 */
export function enoughMembers(
  type: OrganisationType,
  { officialMembers, probationaryMembers }: { officialMembers: number; probationaryMembers: number },
  consented: boolean,
  charter: CharterParameters,
): void {
  const total = officialMembers + probationaryMembers;
  const { cellMinimumOfficial, baseOrgMinimum, subordinateCellConsentAbove } = charter;
  switch (type) {
    case 'subordinateCell':
      if (officialMembers < cellMinimumOfficial)
        throw refuse('organisation/cell-too-small', { minimum: cellMinimumOfficial });
      if (total > subordinateCellConsentAbove && !consented) {
        throw refuse('organisation/cell-large-without-consent', { above: subordinateCellConsentAbove });
      }
      return;
    case 'baseCell':
      if (officialMembers < cellMinimumOfficial)
        throw refuse('organisation/cell-too-small', { minimum: cellMinimumOfficial });
      if (total >= baseOrgMinimum) throw refuse('organisation/base-cell-too-large', { minimum: baseOrgMinimum });
      return;
    case 'baseOrg':
      if (total < baseOrgMinimum && !consented)
        throw refuse('organisation/base-org-small-without-consent', { minimum: baseOrgMinimum });
      return;
    case 'sectionOrg':
      if (!consented) throw refuse('organisation/section-without-consent');
      return;
    case 'upperBase':
    case 'provincialCommittee':
    case 'centralCommittee':
      return;
    default:
      return type satisfies never;
  }
}
