import { valueAt } from '../../kernel/dated-facts.ts';
import type { DecisionPaper, NewEvent } from '../../kernel/envelope.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { typeOfIssuer, type Issuer } from '../authority.ts';
import type { CharterParameters } from '../policy/parameters.ts';
import type { EstablishOrganisation } from './commands.ts';
import { CentralConsentCited, type ConsentMatter, type OrganisationType, type UnitKind } from './events.ts';
import { profileAt, type RecordedOrganisation } from './organisation.ts';
import { consentedTo } from './steps.ts';
import { unitKindOn } from './unit-kind.ts';

/** What becomes of an organisation by an establishment, or by a change of its type. */
interface Becoming extends Pick<
  EstablishOrganisation,
  'centralConsent' | 'specialPlace' | 'officialMembers' | 'probationaryMembers'
> {
  type: OrganisationType;
  unitKind?: UnitKind;
  parentType: OrganisationType | undefined;
  decision: DecisionPaper;
  effectiveOn: PlainDate;
}

/**
 * What is only done with the consent of the centre: a special zone's organisation, by the province (294, 10.2); an
 * upper-base organisation in a special place, of the size that the rule asks for (294, 10.4.4); a base organisation
 * directly under a province, where a consent is cited (294, 10.4.3). Under what each may lie, `rightParent` says.
 * @returns the consent as it is cited
 */
export function centrallyConsented(becoming: Becoming, issuer: Issuer, charter: CharterParameters): NewEvent[] {
  const { type, unitKind, parentType, centralConsent, decision, effectiveOn } = becoming;
  consentedTo(decision, centralConsent, 'centralConsent.date');
  const cited = (matter: ConsentMatter, paper: { number: string; date: PlainDate }, size?: Size) => [
    CentralConsentCited.of({ matter, ...paper, ...(size && { size }) }, effectiveOn),
  ];
  if (type === 'upperBase' && unitKind === undefined) throw refuse('unit-kind/missing');
  if (unitKind === 'specialZone' && (type === 'upperBase' || type === 'baseOrg')) {
    if (typeOfIssuer(issuer) !== 'provincialCommittee') throw refuse('special-zone/not-by-the-province');
    if (!centralConsent) throw refuse('special-zone/consent-missing');
    return cited('specialZone', centralConsent);
  }
  if (type === 'upperBase' && (becoming.specialPlace || charter.specialPlaceKinds.includes(unitKind!))) {
    const size = largeEnough(becoming, charter);
    if (!centralConsent) throw refuse('special-place/consent-missing');
    return cited('specialPlace', centralConsent, size);
  }
  const isBase = type === 'baseOrg' || type === 'baseCell';
  return isBase && parentType === 'provincialCommittee' && centralConsent ? cited('underProvince', centralConsent) : [];
}

/** What stands in a special place is dissolved with the same consent as it was founded. Source: 294-QĐ/TW 10.4.4. */
export function consentToDissolve(
  organisation: RecordedOrganisation,
  { decision, effectiveOn, centralConsent }: Pick<Becoming, 'decision' | 'effectiveOn' | 'centralConsent'>,
  charter: CharterParameters,
): NewEvent[] {
  consentedTo(decision, centralConsent, 'centralConsent.date');
  const kind = unitKindOn(organisation, effectiveOn);
  const isSpecial =
    profileAt(organisation, effectiveOn)?.type === 'upperBase' &&
    (valueAt(organisation.facts, 'specialPlace', effectiveOn) === true ||
      (kind !== undefined && charter.specialPlaceKinds.includes(kind)));
  if (isSpecial && !centralConsent) throw refuse('special-place/consent-to-dissolve-missing');
  return centralConsent ? [CentralConsentCited.of({ matter: 'dissolution', ...centralConsent }, effectiveOn)] : [];
}

interface Size {
  members: number;
  legalPersonUnits: number;
  baseOrganisations: number;
}

function largeEnough(
  { specialPlace, officialMembers, probationaryMembers }: Becoming,
  { specialPlaceLeast }: CharterParameters,
): Size {
  if (!specialPlace) throw refuse('special-place/size-missing');
  const size = { ...specialPlace, members: officialMembers + probationaryMembers };
  for (const what of ['members', 'legalPersonUnits', 'baseOrganisations'] as const) {
    const minimum = specialPlaceLeast[what];
    if (size[what] < minimum) {
      const field = what === 'members' ? 'officialMembers' : `specialPlace.${what}`;
      throw refuse('special-place/too-small', { what, has: size[what], minimum, field });
    }
  }
  return size;
}
