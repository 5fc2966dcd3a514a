import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { deciding, inFullActivity, type Issuer } from '../authority.ts';
import { counting, type CountingCell } from '../counting-cell.ts';
import type { Member } from '../member/member.ts';
import {
  alreadyDecided,
  hasLeftAlready,
  heads,
  inOrder,
  newDecision,
  lateIf,
  notInFuture,
  officialMember,
  personOf,
  type NamedMember,
} from '../member/steps.ts';
import { monthsAfter } from '../policy/months.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { addWorkingDays, type WorkingCalendar } from '../policy/working-days.ts';
import { reviewDeadlines } from '../member/probation.ts';
import type { Admit, HoldCeremony, RecordAwarenessCourse, RegisterSympathiser } from './commands.ts';
import { certified, educated, ofAge, recommended } from './conditions.ts';
import { AdmissionCeremonyHeld, AwarenessCourseCompleted, MemberAdmitted, SympathiserRegistered } from './events.ts';

export interface SympathiserContext {
  today: PlainDate;
  cell: CountingCell;
  helper?: NamedMember;
}

/** Đưa vào diện cảm tình Đảng. Source: D§2.1; 06-HD/TW 5. */
export function registerSympathiser(
  member: Member,
  command: RegisterSympathiser,
  context: SympathiserContext,
): Decided {
  if (member.status !== 'unknown') throw refuse('member/already-recorded');
  const { cellResolutionOn, helper, ...person } = command;
  notInFuture('cellResolutionOn', cellResolutionOn, context.today);
  inOrder('birthDate', command.birthDate, cellResolutionOn, 'member/born-after');
  const cell = counting(context.cell, cellResolutionOn);
  if (context.helper) officialMember('helper', context.helper, cellResolutionOn);
  return {
    events: [SympathiserRegistered.of({ ...personOf(person), cell, cellResolutionOn, helper }, cellResolutionOn)],
    claims: [{ kind: 'citizenId', value: command.citizenId }],
  };
}

/** The course was completed; a newer certificate takes the place of one that lapsed. Source: 06-HD/TW 5.4b. */
export function recordAwarenessCourse(
  member: Member,
  command: RecordAwarenessCourse,
  context: { today: PlainDate },
): Decided {
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  if (member.status !== 'sympathiser') throw refuse('admission/not-a-sympathiser');
  const { certificateNumber, certificateOn } = command;
  const known = member.awarenessCourse;
  if (known?.number === certificateNumber && known.on === certificateOn) return { events: [] };
  notInFuture('certificateOn', certificateOn, context.today);
  if (known) inOrder('certificateOn', known.on, certificateOn, 'admission/newer-certificate-known');
  const { awarenessCertificateMonths: months } = policyOn('guidance', certificateOn);
  return {
    events: [
      AwarenessCourseCompleted.of(
        {
          ...{ cell: member.cell, certificateNumber, certificateOn },
          deadlines: [{ kind: 'certificateLapses', on: monthsAfter(certificateOn, months) }],
        },
        certificateOn,
      ),
    ],
  };
}

export interface AdmissionContext {
  today: PlainDate;
  calendar: WorkingCalendar;
  issuer: Issuer;
  /** Of a case that was forwarded after a move: the day by which the new place decides, instead of the usual one. */
  decideBy?: PlainDate;
  introducers: NamedMember[];
}

/**
 * The decision to admit. Age, education and introducers are judged on the day of the cell's vote, power and deadline on
 * the day of the decision. Source: Điều lệ 1, 4; 294-QĐ/TW 1.1, 3, 4; 06-HD/TW 1, 5, 8.
 */
export function admit(member: Member, command: Admit, context: AdmissionContext): Decided {
  switch (member.status) {
    case 'sympathiser':
      break;
    case 'admitted':
    case 'probationary':
    case 'official':
      return alreadyDecided(member.admissionDecision, command.decision, 'admission/already-admitted');
    case 'unknown':
      throw refuse('member/not-recorded');
    case 'dropped':
      throw refuse('admission/not-a-sympathiser');
    case 'struckOff':
    case 'exited':
    case 'expelled':
    case 'transferredOut':
      throw hasLeftAlready(member);
    case 'deceased':
      throw refuse('member/deceased', { diedOn: member.diedOn });
    default:
      return member satisfies never;
  }
  const { decision, cellResolutionOn: votedOn } = command;
  const charter = policyOn('charter', decision.date);
  const atVote = { charter: policyOn('charter', votedOn), guidance: policyOn('guidance', votedOn) };

  inOrder('cellResolutionOn', member.pooledOn ?? member.since, votedOn, 'admission/vote-before-pool');
  inOrder('decision.date', votedOn, decision.date, 'admission/decision-before-vote');
  notInFuture('decision.date', decision.date, context.today);
  deciding(context.issuer, 'admit');
  inFullActivity(context.issuer);

  if (!command.vietnameseCitizen) throw refuse('admission/not-a-citizen');
  ofAge(member, command, atVote.charter);
  educated(command, atVote.guidance);
  recommended(member, command, context.introducers, atVote.charter);
  certified(command, decision.date, atVote.guidance);

  const days = charter.admissionDecisionDays + charter.admissionDecisionExtraDays;
  const deadline = context.decideBy ?? addWorkingDays(votedOn, days, context.calendar);
  const ceremonyBy = addWorkingDays(decision.date, charter.ceremonyDays, context.calendar);
  return {
    events: [
      MemberAdmitted.of(
        {
          ...heads(member),
          admissionDecisionDate: decision.date,
          cellResolutionOn: votedOn,
          education: command.education,
          awarenessCertificateNumber: command.awarenessCertificate.number,
          awarenessCertificateOn: command.awarenessCertificate.date,
          introducers: command.introducers,
          unionResolutionOn: command.union?.resolutionOn,
          consentNumber: command.consent?.number,
          case: command.case,
          deadlines: [{ kind: 'ceremony', on: ceremonyBy }],
          lateness: lateIf(decision.date > deadline, 'late/admission-decision', charter.late, { deadline }),
        },
        decision.date,
      ),
    ],
    decision,
    claims: [newDecision(member, decision)],
    policyVersions: judgedBy({ charter }, atVote),
  };
}

export interface CeremonyContext {
  today: PlainDate;
  calendar: WorkingCalendar;
  helper: NamedMember;
}

/** Lễ kết nạp: only after the decision, with a helper assigned. Source: 294-QĐ/TW 4.3.1; 06-HD/TW 3. */
export function holdCeremony(member: Member, command: HoldCeremony, context: CeremonyContext): Decided {
  switch (member.status) {
    case 'admitted':
      break;
    case 'probationary':
    case 'official':
      if (member.joinDate === command.heldOn) return { events: [] };
      throw refuse('admission/ceremony-held-already', { joinDate: member.joinDate });
    case 'unknown':
      throw refuse('member/not-recorded');
    case 'sympathiser':
    case 'dropped':
      throw refuse('admission/no-decision-yet');
    case 'struckOff':
    case 'exited':
    case 'expelled':
    case 'transferredOut':
      throw hasLeftAlready(member);
    case 'deceased':
      throw refuse('member/deceased', { diedOn: member.diedOn });
    default:
      return member satisfies never;
  }
  if (member.decisionLapsed) throw refuse('move/decision-must-be-annulled');
  if (member.reconsiderationAskedOn)
    throw refuse('move/reconsideration-open', { since: member.reconsiderationAskedOn });
  const { heldOn, decisionReceivedOn } = command;
  const decidedOn = member.admissionDecision.date;
  const charter = policyOn('charter', heldOn);

  inOrder('heldOn', decidedOn, heldOn, 'admission/ceremony-before-decision');
  notInFuture('heldOn', heldOn, context.today);
  // Whose decision stands after a move joins at the new place only (06-HD/TW 3.9c).
  if (member.movedSinceDecision) inOrder('heldOn', member.cellSince, heldOn, 'admission/ceremony-before-move');
  if (decisionReceivedOn) {
    inOrder('decisionReceivedOn', decidedOn, decisionReceivedOn, 'admission/received-before-decision');
    inOrder('decisionReceivedOn', decisionReceivedOn, heldOn, 'admission/received-after-ceremony');
  }
  officialMember('helper', context.helper, heldOn);

  const countedFrom = charter.ceremonyCountedFrom === 'receipt' ? (decisionReceivedOn ?? decidedOn) : decidedOn;
  const deadline = addWorkingDays(countedFrom, charter.ceremonyDays, context.calendar);
  const late = heldOn > deadline && !command.lateConsent;
  return {
    events: [
      AdmissionCeremonyHeld.of(
        {
          ...heads(member),
          joinDate: heldOn,
          helper: command.helper,
          decisionReceivedOn,
          lateConsent: command.lateConsent,
          lateness: lateIf(late, 'late/ceremony', charter.late, { deadline }),
          deadlines: reviewDeadlines(heldOn, context.calendar),
        },
        heldOn,
      ),
    ],
    policyVersions: judgedBy({ charter }),
  };
}
