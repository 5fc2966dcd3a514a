import type { Decided } from '../../kernel/command-handler.ts';
import type { DecisionPaper } from '../../kernel/envelope.ts';
import { completedMonths, yearOf, type PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { standing, type Issuer } from '../authority.ts';
import { policyOn } from '../policy/policy.ts';
import type { WorkingCalendar } from '../policy/working-days.ts';
import type { CorrectMember } from './commands.ts';
import { MemberCorrected } from './events.ts';
import { hasLeft, type Member, type Person } from './member.ts';
import { probationEnds, reviewDeadlines } from './probation.ts';
import { heads, newDecision, notInFuture } from './steps.ts';

type Recorded = Exclude<Member, { status: 'unknown' }>;
type Changes = CorrectMember['changes'];

/** From this day a birth date is no longer adjusted, only an entry mistake put right (06-HD/TW 9). */
const BIRTH_DATE_FIXED_SINCE = '2016-08-18';

export interface CorrectionContext {
  today: PlainDate;
  calendar: WorkingCalendar;
  /** Of the decision, where one is given. */
  issuer?: Issuer;
}

/**
 * Puts right what was recorded wrongly, by a new event that names the one it corrects: nothing is deleted.
 * Source: D§4.13; names and birth dates: 06-HD/TW 9; dates of a procedure: D§4.1, D§4.8.
 */
export function correct(member: Member, command: CorrectMember, context: CorrectionContext): Decided {
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  if (!member.recorded.some(({ id }) => id === command.corrects)) throw refuse('correction/no-such-event');
  const { changes, ground, decision, evidence } = command;

  if (ground === 'changedByLaw') {
    if (changes.birthDate) throw refuse('correction/birth-date-fixed', { since: BIRTH_DATE_FIXED_SINCE });
    if (changes.fullName && !decision) throw refuse('correction/name-without-decision');
  }
  if (ground === 'changedByLaw' && !decision && !evidence) throw refuse('correction/without-evidence');
  if (evidence?.date) notInFuture('evidence.date', evidence.date, context.today);
  if (decision) notInFuture('decision.date', decision.date, context.today);
  if (context.issuer) standing(context.issuer);
  if (changes.cardNumber && !everOfficial(member)) throw refuse('correction/card-of-probationary');
  const joinDate = rightJoinDate(member, changes, context.today);
  bornBefore(member, changes, joinDate);

  const { sex, birthDate, citizenId, cardNumber, dossierNumber, ...others } = changes;
  const onProbation = member.status === 'probationary' && changes.joinDate;
  return {
    events: [
      MemberCorrected.of(
        {
          ...others,
          ...heads(member),
          corrects: command.corrects,
          ground,
          ...(evidence && {
            evidence: { documentId: evidence.documentId, date: evidence.date },
            evidenceTitle: evidence.title,
          }),
          birthDate,
          citizenId,
          cardNumber,
          dossierNumber,
          newSex: sex,
          newBirthYear: birthDate ? yearOf(birthDate) : undefined,
          status: member.status,
          previousJoinDate: changes.joinDate && 'joinDate' in member ? member.joinDate : undefined,
          previousOfficialDate: changes.officialDate && 'officialDate' in member ? member.officialDate : undefined,
          takenOver: changes.joinDate && 'legacy' in member && member.legacy ? true : undefined,
          deadlines: onProbation ? reviewDeadlines(onProbation, context.calendar) : undefined,
        },
        context.today,
      ),
    ],
    ...numbersChanged(member, changes, decision),
    decision,
    reason: command.reason,
  };
}

/** The join date after the correction; the dates must be in order as they would have been when first recorded. */
function rightJoinDate(member: Recorded, changes: Changes, today: PlainDate): PlainDate | undefined {
  const recordedJoin = 'joinDate' in member ? member.joinDate : undefined;
  const recordedOfficial = 'officialDate' in member ? member.officialDate : undefined;
  if (changes.joinDate && !recordedJoin) throw refuse('correction/no-such-date', { field: 'changes.joinDate' });
  if (changes.officialDate && !recordedOfficial)
    throw refuse('correction/no-such-date', { field: 'changes.officialDate' });

  const joinDate = changes.joinDate ?? recordedJoin;
  const officialDate = changes.officialDate ?? recordedOfficial;
  if (!changes.joinDate && !changes.officialDate) return joinDate;
  if ('regularising' in member && member.regularising)
    throw refuse('regularisation/under-way', { since: member.regularising.since });

  const legacy = 'legacy' in member && member.legacy;
  const decidedOn = 'admissionDecision' in member ? member.admissionDecision?.date : undefined;
  if (changes.joinDate) notInFuture('changes.joinDate', changes.joinDate, today);
  if (changes.officialDate) notInFuture('changes.officialDate', changes.officialDate, today);
  if (!legacy && joinDate && decidedOn && joinDate < decidedOn)
    throw refuse('correction/join-before-decision', { decidedOn });
  if (joinDate && officialDate) {
    const due = probationEnds(joinDate);
    if (!legacy && officialDate !== due) throw refuse('correction/official-date-not-due', { due });
    if (officialDate < joinDate) throw refuse('correction/official-before-join', { joinDate });
  }
  return joinDate;
}

/** A corrected birth date leaves the person of age when they joined, or were admitted if there was no ceremony yet. */
function bornBefore(member: Recorded, { birthDate }: Changes, joinDate: PlainDate | undefined): void {
  if (!birthDate) return;
  if (birthDate > member.since) throw refuse('member/born-after', { later: member.since });
  const admittedOn = joinDate ?? ('admissionDecision' in member ? member.admissionDecision?.date : undefined);
  if (!admittedOn || ('legacy' in member && member.legacy)) return;
  const { minAgeMonths } = policyOn('charter', admittedOn);
  if (completedMonths(birthDate, admittedOn) < minAgeMonths)
    throw refuse('correction/too-young-when-joined', { years: minAgeMonths / 12 });
}

/** Who never was official never held a card (D§4.6). */
function everOfficial(member: Recorded): boolean {
  if (hasLeft(member)) return member.before.status === 'official';
  return member.status === 'official' || (member.status === 'deceased' && member.was === 'official');
}

/** A new number is claimed, the wrong one given up; a decision's number is claimed as everywhere. */
function numbersChanged(
  member: Person,
  changes: Changes,
  decision: DecisionPaper | undefined,
): Pick<Decided, 'claims' | 'releases'> {
  const kinds = ['citizenId', 'cardNumber', 'dossierNumber'] as const;
  const changed = kinds.filter((kind) => changes[kind] !== undefined && changes[kind] !== member[kind]);
  return {
    claims: [
      ...changed.map((kind) => ({ kind, value: changes[kind]! })),
      ...(decision ? [newDecision(member, decision)] : []),
    ],
    releases: changed.flatMap((kind) => (member[kind] ? [{ kind, value: member[kind]! }] : [])),
  };
}
