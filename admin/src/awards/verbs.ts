import type { MemberFile } from '../api/model.ts';

/** The acts on a person's card, badges and party age, by the verb of their command. */
export const AWARD_VERBS = [
  'hand-out-card',
  'pass-card-on',
  'return-misprint',
  'report-card-lost',
  'return-card',
  'decide-card',
  'present-badge',
  'decide-badge',
  'return-badges',
  'recount-party-age',
] as const;
export type AwardVerb = (typeof AWARD_VERBS)[number];

/** What an act on card or badges is judged by; all of it may be absent. */
export type AwardStanding = Pick<MemberFile, 'status'> &
  Partial<Pick<MemberFile, 'badges' | 'cardLostOn' | 'cardNumber' | 'cardReturnedOn' | 'cardUnderWay' | 'readmission'>>;

/** The acts that make sense as card and badges stand: who left hands both in, who died keeps both. */
export function awardActs(file: AwardStanding): AwardVerb[] {
  const { status, badges = [], cardNumber, cardLostOn, cardReturnedOn, cardUnderWay: way, readmission } = file;
  const holdsCard = cardNumber !== undefined && cardReturnedOn === undefined;
  const decided = badges.some(({ decision, awardedOn }) => decision !== undefined && awardedOn === undefined);
  const present: AwardVerb[] = decided ? ['present-badge'] : [];
  switch (status) {
    case 'official':
      return [
        ...(way?.stage === 'delivered' ? (['hand-out-card'] as const) : []),
        ...(way ? (['pass-card-on'] as const) : []),
        ...(way?.stage === 'printed' || way?.stage === 'delivered' ? (['return-misprint'] as const) : []),
        ...(holdsCard && !cardLostOn ? (['report-card-lost', 'return-card'] as const) : []),
        ...(way ? [] : (['decide-card'] as const)),
        ...present,
        'decide-badge',
        ...(readmission ? (['recount-party-age'] as const) : []),
      ];
    case 'struckOff':
    case 'exited':
    case 'expelled': {
      const inHand = badges.some(({ awardedOn, returnedOn }) => awardedOn !== undefined && returnedOn === undefined);
      return [
        ...(holdsCard && !cardLostOn ? (['return-card'] as const) : []),
        ...(inHand ? (['return-badges'] as const) : []),
      ];
    }
    case 'deceased':
      return [...present, 'decide-badge'];
    default:
      return [];
  }
}

/** What card and badges wait for now: the next step of one under way, the return by who has left. */
export function awardSteps(file: AwardStanding): AwardVerb[] {
  const living = file.status === 'official' || file.status === 'deceased';
  return awardActs(file).filter((verb) => !living || UNDER_WAY.includes(verb));
}

/** What may befall card and badges at any time. */
export function awardChoices(file: AwardStanding): AwardVerb[] {
  const steps = awardSteps(file);
  return awardActs(file).filter((verb) => !steps.includes(verb));
}

const UNDER_WAY: readonly AwardVerb[] = ['hand-out-card', 'pass-card-on', 'return-misprint', 'present-badge'];
