import type { Issuer } from '../../src/register/authority.ts';
import {
  OrganisationPowerWithdrawn,
  OrganisationTakenOver,
  type OrganisationPower,
  type OrganisationType,
} from '../../src/register/organisation/events.ts';
import type { Organisation } from '../../src/register/organisation/organisation.ts';
import { organisationAfter } from './given.ts';
import { and, nothing, type History } from './history.ts';

export const PROVINCE = '00000000-0000-4000-8000-000000000001';
export const UPPER_BASE = '00000000-0000-4000-8000-000000000002';
export const BASE_ORG = '00000000-0000-4000-8000-000000000003';
export const CELL = '00000000-0000-4000-8000-000000000004';
export const OTHER_CELL = '00000000-0000-4000-8000-000000000005';

/** The day on which every test is set, unless it says otherwise. */
export const TODAY = '2026-11-22';

const ALL_POWERS: OrganisationPower[] = [
  'admit',
  'recognise',
  'strikeOff',
  'expel',
  'concludeStatus',
  'issueCard',
  'decideBadge',
  'establishOrganisation',
];

export interface Founding {
  id?: string;
  type?: OrganisationType;
  parent?: string | null;
  since?: string;
  name?: string;
  powers?: OrganisationPower[];
  residential?: boolean;
  armedForces?: boolean;
}

/** An organisation of the existing tree: a subordinate cell, unless it says otherwise. */
export function organisation(founding: Founding = {}): History<'organisation'> {
  const { id = CELL, since = '1990-02-03', ...rest } = founding;
  const data = {
    ...{ name: 'Chi bộ 1', type: 'subordinateCell' as const, parent: BASE_ORG, powers: [] },
    ...{ residential: false, armedForces: false, ...rest },
  };
  return and(nothing('organisation', id), OrganisationTakenOver.of(data, since));
}

/** Nothing recorded yet under this id. */
export const noOrganisation = (id = CELL): History<'organisation'> => nothing('organisation', id);

/** The upper-base organisation that decides, with every power since long ago. */
export function upperBase(founding: Founding = {}): Organisation {
  return organisationAfter(upperBaseHistory(founding));
}

export function upperBaseHistory(founding: Founding = {}): History<'organisation'> {
  return organisation({
    ...{ id: UPPER_BASE, type: 'upperBase', parent: PROVINCE, name: 'Đảng bộ A', powers: ALL_POWERS },
    ...founding,
  });
}

/** The organisation as it stands in a context: folded. */
export const standing = (founding: Founding = {}): Organisation => organisationAfter(organisation(founding));

/** An issuer that stands above and has every power. */
export function issuer(decidedOn: string, changes: Partial<Issuer> = {}): Issuer {
  return { organisation: upperBase(), decidedOn, isAbove: true, ...changes };
}

/** An issuer above whose power was withdrawn from a day on. */
export function issuerWithout(power: OrganisationPower, since: string, decidedOn: string): Issuer {
  const history = and(upperBaseHistory(), OrganisationPowerWithdrawn.of({ power }, since));
  return issuer(decidedOn, { organisation: organisationAfter(history) });
}

/** A decision paper of the upper-base. */
export function decisionOf(date: string, number = '15-QĐ/ĐU', issuedBy = UPPER_BASE) {
  return { number, date, issuer: issuedBy };
}
