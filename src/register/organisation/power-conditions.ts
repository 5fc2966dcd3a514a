import type { PlainDate } from '../../kernel/plain-date.ts';
import type { RefusalValues } from '../../kernel/refusal.ts';
import type { CharterParameters } from '../policy/parameters.ts';
import { policyOn } from '../policy/policy.ts';
import { organisationRating, type OrganisationPower, type OrganisationType, type UnitKind } from './events.ts';
import { hasPower, profileAt, type Organisation, type RecordedOrganisation } from './organisation.ts';
import { ratingOf } from './ratings.ts';
import { unitKindOn } from './unit-kind.ts';

/** What is asked of an organisation to which a power is delegated. */
export const powerConditions = ['type', 'kind', 'parent', 'units', 'members', 'ratings'] as const;

/** One thing that is asked, and whether it is so. */
interface JudgedCondition {
  condition: (typeof powerConditions)[number];
  met: boolean;
  /** The refusal if it is not met, and of what the sentence speaks either way. */
  code: string;
  values: RefusalValues;
}

/** What the streams of others tell of the organisation to which a power is delegated. */
export interface Standing {
  parent: Organisation | undefined;
  /** Organisations directly below it that are base organisations themselves. */
  units: number;
  /** Members with all below, on the day of the decision; today too of one whose earlier roll is not known. */
  members: { then: number; now?: number };
}

/** The days by which a grant is judged: what it is by the day of effect, numbers and ratings by the decision's. */
interface GrantDays {
  decidedOn: PlainDate;
  effectiveOn: PlainDate;
  /** The Secretariat allows the case: neither its parent nor its number of members is asked about. */
  excepted?: boolean;
}

/** How a power comes to an organisation: with its level, or by delegation. */
type ComesBy = 'own' | 'delegation' | 'admissionDelegation';

/** Below the upper-base, admission and expulsion are delegated (294, 22.1), unless they belong to the kind of unit (208). */
export function comesBy(
  power: OrganisationPower,
  { type, unitKind, delegated = false }: { type: OrganisationType; unitKind?: UnitKind; delegated?: boolean },
  { ownPowersKinds, delegationPowers }: CharterParameters,
): ComesBy {
  if (power === 'delegatedUpperBasePowers') return 'delegation';
  if (power !== 'admit' && power !== 'expel') return 'own';
  if (type === 'upperBase' || type === 'provincialCommittee' || type === 'centralCommittee') return 'own';
  if (type === 'baseOrg' && unitKind !== undefined && ownPowersKinds.includes(unitKind)) return 'own';
  return delegated && delegationPowers.includes(power) ? 'own' : 'admissionDelegation';
}

/** Every condition of a grant, met or not; none where the power is the organisation's own. Source: 294-QĐ/TW 10.6, 22.1. */
export function conditionsOf(
  power: OrganisationPower,
  organisation: RecordedOrganisation,
  { decidedOn, effectiveOn, excepted = false }: GrantDays,
  known: Standing,
): JudgedCondition[] {
  const charter = policyOn('charter', decidedOn);
  const type = profileAt(organisation, effectiveOn)!.type;
  const unitKind = unitKindOn(organisation, effectiveOn);
  const delegated = hasPower(organisation, 'delegatedUpperBasePowers', effectiveOn);
  const by = comesBy(power, { type, unitKind, delegated }, charter);
  if (by === 'own') return [];
  const common = [
    judged('type', type === 'baseOrg', 'power/only-base-org', { power }),
    unitKind === undefined
      ? judged('kind', false, 'power/kind-unknown', {})
      : judged('kind', charter.delegationKinds.includes(unitKind), 'power/kind-not-eligible', { kind: unitKind }),
  ];
  const has = Math.max(known.members.then, known.members.now ?? 0);
  if (by === 'admissionDelegation') {
    const above = charter.admissionDelegationAbove;
    return [
      ...common,
      judged('members', has > above, 'power/members-not-above', { has, above }),
      rated(organisation, decidedOn, charter),
    ];
  }
  const units = { has: known.units, minimum: charter.delegationUnits };
  const unitsJudged = judged('units', units.has >= units.minimum, 'power/too-few-units', units);
  if (excepted) return [...common, unitsJudged];
  const parentType = known.parent && profileAt(known.parent, effectiveOn)?.type;
  const underProvince = parentType === 'provincialCommittee' && !isCentralBody(known.parent);
  const { near, elsewhere } = charter.delegationMembers;
  const minimum = underProvince || unitKind === 'centralAgency' ? near : elsewhere;
  return [
    ...common,
    judged('parent', parentType === 'provincialCommittee', 'power/parent-not-of-central-level', {}),
    unitsJudged,
    judged('members', has >= minimum, 'power/too-few-members', { has, minimum }),
  ];
}

/**
 * So good or better in so many years running, the last of which is the year of the decision if it is rated already, else
 * the one before: nobody is asked for the rating of a year that is not over.
 */
function rated(organisation: RecordedOrganisation, decidedOn: PlainDate, charter: CharterParameters): JudgedCondition {
  const { admissionDelegationYears: count, admissionDelegationRating: least } = charter;
  const thisYear = Number(decidedOn.slice(0, 4));
  const last = ratingOf(organisation, thisYear, decidedOn) === undefined ? thisYear - 1 : thisYear;
  const years = Array.from({ length: count }, (_, index) => last - count + 1 + index);
  const best = organisationRating.options;
  const ratings = years.map((year) => ({ year, rating: ratingOf(organisation, year, decidedOn) }));
  const missing = ratings.filter(({ rating }) => rating === undefined);
  const low = ratings.filter(({ rating }) => rating !== undefined && best.indexOf(rating) > best.indexOf(least));
  const values = { count, least, years: years.join(', ') };
  if (missing.length > 0)
    return judged('ratings', false, 'power/rating-missing', { ...values, years: listed(missing) });
  if (low.length > 0) return judged('ratings', false, 'power/rating-too-low', { ...values, years: listed(low) });
  return judged('ratings', true, 'power/rating-too-low', values);
}

const listed = (ratings: readonly { year: number }[]) => ratings.map(({ year }) => year).join(', ');

function judged(
  condition: JudgedCondition['condition'],
  met: boolean,
  code: string,
  values: RefusalValues,
): JudgedCondition {
  return { condition, met, code, values };
}

function isCentralBody(parent: Organisation | undefined): boolean {
  return parent !== undefined && parent.status !== 'unknown' && parent.centralBody;
}
