import type { Decided } from '../../kernel/command-handler.ts';
import { addMonths, completedMonths, type PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Member } from '../member/member.ts';
import { inOrder, notInFuture, personOf } from '../member/steps.ts';
import { counting, type CountingCell } from '../counting-cell.ts';
import { reviewDeadlines } from '../member/probation.ts';
import { policyOn } from '../policy/policy.ts';
import type { WorkingCalendar } from '../policy/working-days.ts';
import type { TakeOverMember } from './commands.ts';
import { MemberTakenOver } from './events.ts';

export interface TakeOverContext {
  today: PlainDate;
  calendar: WorkingCalendar;
  cell: CountingCell;
  /** The cell, or an organisation above it, belongs to the armed forces. */
  armedForces: boolean;
}

/**
 * Enters a member of the existing register as the paper register has them, once. Legacy records are lawful as they
 * stand: their ground is recorded, their conditions are not judged again.
 * Source: 294-QĐ/TW 4.5, 5.2.3–5.2.7; D§2.2, D§2.8; armed forces apart: STTV-7.8.
 */
export function takeOver(member: Member, command: TakeOverMember, context: TakeOverContext): Decided {
  if (member.status !== 'unknown') throw refuse('member/already-recorded');
  const { status, joinDate, officialDate, admissionDecisionDate, legacyGrounds = [] } = command;
  const cell = counting(context.cell, context.today);
  if (context.armedForces) throw refuse('takeover/armed-forces');

  inOrder('birthDate', command.birthDate, admissionDecisionDate, 'member/born-after');
  notInFuture('admissionDecisionDate', admissionDecisionDate, context.today);
  notInFuture('joinDate', joinDate, context.today);
  if (!legacyGrounds.includes('joinDateSetByStatusRules')) {
    inOrder('joinDate', admissionDecisionDate, joinDate, 'takeover/join-before-decision');
  }
  admittedAtAge(command);
  if (status === 'official') officialSince(command, context.today);
  else stillOnProbation(command);

  const card = cardOf(command, context.today);
  badgesFit(command, context.today);
  gapsFit(command, context.today);

  const deadlines = status === 'probationary' ? reviewDeadlines(joinDate, context.calendar) : undefined;
  const since = status === 'official' ? officialDate! : joinDate;
  return {
    events: [MemberTakenOver.of({ ...personOf(command), cell, ...card, deadlines }, since)],
    claims: numbersOf(command),
  };
}

/** At 18 or older, unless admitted in the years and places where 294, 5.2.3 allows less. */
function admittedAtAge({ birthDate, joinDate, legacyGrounds = [] }: TakeOverMember): void {
  const charter = policyOn('charter', joinDate);
  if (completedMonths(birthDate, joinDate) >= charter.minAgeMonths) return;
  const lawful =
    (legacyGrounds.includes('admittedBefore1960') && joinDate < '1960-09-05') ||
    (legacyGrounds.includes('admittedInTheSouthBefore1975') && joinDate < '1975-04-30');
  if (!lawful) throw refuse('takeover/too-young-when-admitted', { years: charter.minAgeMonths / 12 });
}

function officialSince({ officialDate, joinDate, legacyGrounds = [] }: TakeOverMember, today: PlainDate): void {
  if (!officialDate) throw refuse('takeover/official-date-missing');
  notInFuture('officialDate', officialDate, today);
  if (!legacyGrounds.includes('joinDateSetByStatusRules')) {
    inOrder('officialDate', joinDate, officialDate, 'takeover/official-before-join');
  }
}

function stillOnProbation({ officialDate }: TakeOverMember): void {
  if (officialDate) throw refuse('takeover/probationary-with-official-date');
}

/**
 * Only an official member holds a card. Its number's length says its generation: 8 digits, or since 2/9/2025 the
 * 12 of the holder's own personal id. Source: 347-QĐ/TW; D§2.8.
 */
function cardOf({ cardNumber, cardIssuedOn, citizenId, status }: TakeOverMember, today: PlainDate) {
  if (cardNumber === undefined) return {};
  if (status !== 'official') throw refuse('takeover/card-of-probationary');
  if (cardIssuedOn) notInFuture('cardIssuedOn', cardIssuedOn, today);
  if (cardNumber.length === 8) return { cardGeneration: 'legacy8' as const };
  if (cardIssuedOn && policyOn('card', cardIssuedOn).generation !== 'id12')
    throw refuse('takeover/card-generation', { cardIssuedOn });
  if (citizenId?.length === 12 && citizenId !== cardNumber) throw refuse('takeover/card-of-another-person');
  return { cardGeneration: 'id12' as const };
}

/** Each milestone once, and not before party age can have reached it (early by a year, from 70 on by two; D§2.10). */
function badgesFit({ badges = [], admissionDecisionDate, status }: TakeOverMember, today: PlainDate): void {
  const seen = new Set<number>();
  for (const { milestone, awardedOn } of badges) {
    if (status !== 'official') throw refuse('takeover/badge-of-probationary');
    if (awardedOn) notInFuture('badges', awardedOn, today);
    if (!policyOn('charter', awardedOn ?? today).badgeMilestones.includes(milestone))
      throw refuse('takeover/unknown-badge', { milestone });
    if (seen.has(milestone)) throw refuse('takeover/badge-twice', { milestone });
    seen.add(milestone);
    const { below, from, milestone: high } = policyOn('charter', awardedOn ?? today).badgeEarlyMonths;
    const earliest = addMonths(admissionDecisionDate, milestone * 12 - (milestone >= high ? from : below));
    if (awardedOn && awardedOn < earliest) throw refuse('takeover/badge-too-early', { milestone, earliest });
  }
}

/** Gaps lie within membership, end after they begin and do not overlap (294, 4.5.1). */
function gapsFit({ partyAgeGaps = [], admissionDecisionDate }: TakeOverMember, today: PlainDate): void {
  let last = admissionDecisionDate;
  for (const { from, to } of [...partyAgeGaps].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (to <= from) throw refuse('takeover/gap-ends-before-it-begins', { from, to });
    if (from < last) throw refuse('takeover/gaps-overlap', { from });
    notInFuture('partyAgeGaps', to, today);
    last = to;
  }
}

/** Numbers of which there may be only one (D§4.2, D§4.11). */
function numbersOf({ citizenId, cardNumber, dossierNumber, badges = [] }: TakeOverMember) {
  return [
    ...(citizenId ? [{ kind: 'citizenId', value: citizenId }] : []),
    ...(cardNumber ? [{ kind: 'cardNumber', value: cardNumber }] : []),
    ...(dossierNumber ? [{ kind: 'dossierNumber', value: dossierNumber }] : []),
    ...badges.flatMap(({ milestone, number }) =>
      number ? [{ kind: 'badgeNumber', value: `${milestone}/${number}` }] : [],
    ),
  ];
}
