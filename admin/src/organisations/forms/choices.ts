import type { OrganisationType, Position, Power, Rating, UnitKind } from '../../api/model.ts';
import type { Translate } from '../../i18n/keys.ts';

const TYPES: OrganisationType[] = [
  'provincialCommittee',
  'upperBase',
  'baseOrg',
  'baseCell',
  'sectionOrg',
  'subordinateCell',
  'centralCommittee',
];
const POWERS: Power[] = [
  'admit',
  'recognise',
  'strikeOff',
  'expel',
  'concludeStatus',
  'issueCard',
  'decideBadge',
  'establishOrganisation',
  'delegatedUpperBasePowers',
];
const POSITIONS: Position[] = [
  'secretary',
  'permanentDeputySecretary',
  'deputySecretary',
  'standingCommitteeMember',
  'committeeMember',
];

const UNIT_KINDS: UnitKind[] = [
  'commune',
  'specialZone',
  'agency',
  'centralAgency',
  'serviceUnit',
  'enterprise',
  'armedForces',
  'other',
];
const RATINGS: Rating[] = ['excellent', 'good', 'completed', 'notCompleted'];

/** The kinds of unit to choose from. */
export function unitKinds(t: Translate) {
  return UNIT_KINDS.map((kind) => [kind, t(`unitKind.${kind}`)] as const);
}

/** The ratings to choose from, the best first. */
export function ratings(t: Translate) {
  return RATINGS.map((rating) => [rating, t(`rating.${rating}`)] as const);
}

/** The kinds of organisation to choose from. */
export function types(t: Translate) {
  return TYPES.map((type) => [type, t(`organisationType.${type}`)] as const);
}

/** The powers to choose from. @param which those that make sense */
export function powers(t: Translate, which: (power: Power) => boolean = () => true) {
  return POWERS.filter(which).map((power) => [power, t(`power.${power}`)] as const);
}

/** The seats of a committee. */
export function positions(t: Translate) {
  return POSITIONS.map((position) => [position, t(`position.${position}`)] as const);
}
