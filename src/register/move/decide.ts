import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { counting, type CountingCell } from '../counting-cell.ts';
import type { Admitted, Member } from '../member/member.ts';
import { heads, inOrder, lateIf, notInFuture } from '../member/steps.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { addWorkingDays, type WorkingCalendar } from '../policy/working-days.ts';
import type { AnswerReconsideration, AskReconsideration, MoveApplicant } from './commands.ts';
import { ApplicantMoved, ReconsiderationAnswered, ReconsiderationAsked, type MoveRuling } from './events.ts';

export interface MoveContext {
  today: PlainDate;
  calendar: WorkingCalendar;
  cell: CountingCell;
  /** The organisation that issued the admission decision stands above the new cell too, and may admit there. */
  issuerCoversNewCell: boolean;
  /** Who is told at the old place. */
  told: readonly string[];
}

/**
 * The applicant moves to another place before joining. What was decided stands if the same authority admits at both
 * places, or if it was made within thirty working days of the move; else the old authority annuls and forwards.
 * Source: 06-HD/TW 3.9.
 */
export function moveApplicant(member: Member, command: MoveApplicant, context: MoveContext): Decided {
  switch (member.status) {
    case 'sympathiser':
    case 'admitted':
      break;
    case 'unknown':
      throw refuse('member/not-recorded');
    case 'dropped':
    case 'probationary':
    case 'official':
    case 'struckOff':
    case 'exited':
    case 'expelled':
    case 'transferredOut':
      throw refuse('move/not-an-applicant');
    case 'deceased':
      throw refuse('member/deceased', { diedOn: member.diedOn });
    default:
      return member satisfies never;
  }
  const { movedOn } = command;
  notInFuture('movedOn', movedOn, context.today);
  const to = counting(context.cell, movedOn);
  if (to === member.cell) return { events: [] };
  inOrder('movedOn', member.cellSince, movedOn, 'move/before-last-move');
  const charter = policyOn('charter', movedOn);
  const ruling = rulingOn(member, movedOn, charter.decisionStandsDays, context);
  const issuer =
    ruling === 'mustBeAnnulled' && member.status === 'admitted' ? member.admissionDecision.issuer : undefined;
  return {
    events: [
      ApplicantMoved.of(
        { ...heads(member), status: member.status, to, ruling, issuer, told: [...context.told] },
        movedOn,
      ),
    ],
    policyVersions: judgedBy({ charter }),
  };
}

function rulingOn(
  member: Member,
  movedOn: PlainDate,
  decisionStandsDays: number,
  { issuerCoversNewCell, calendar }: MoveContext,
): MoveRuling {
  if (member.status !== 'admitted') return 'papersGoAlong';
  if (issuerCoversNewCell) return 'sameAuthority';
  const stands = member.admissionDecision.date <= addWorkingDays(movedOn, decisionStandsDays, calendar);
  return stands ? 'decisionStands' : 'mustBeAnnulled';
}

/** The new place found a fault: the issuer has sixty working days to answer, and no ceremony is held until then. */
export function askReconsideration(
  member: Member,
  command: AskReconsideration,
  context: { today: PlainDate; calendar: WorkingCalendar },
): Decided {
  const admitted = decidedElsewhere(member);
  if (admitted.reconsiderationAskedOn) return { events: [] };
  const { why, askedOn } = command;
  notInFuture('askedOn', askedOn, context.today);
  inOrder('askedOn', admitted.cellSince, askedOn, 'move/asked-before-move');
  const charter = policyOn('charter', askedOn);
  const issuer = admitted.admissionDecision.issuer;
  if (!issuer) throw refuse('move/issuer-unknown');
  const answerBy = addWorkingDays(askedOn, charter.reconsiderationDays, context.calendar);
  const deadlines = [{ kind: 'reconsider' as const, on: answerBy }];
  return {
    events: [ReconsiderationAsked.of({ cell: admitted.cell, issuer, why, askedOn, deadlines }, askedOn)],
    policyVersions: judgedBy({ charter }),
  };
}

/** The issuer upholds its decision. Source: 06-HD/TW 3.9c. */
export function answerReconsideration(
  member: Member,
  { text, answeredOn }: AnswerReconsideration,
  context: { today: PlainDate; calendar: WorkingCalendar },
): Decided {
  const admitted = decidedElsewhere(member);
  const askedOn = admitted.reconsiderationAskedOn;
  if (!askedOn) throw refuse('move/no-reconsideration-asked');
  notInFuture('answeredOn', answeredOn, context.today);
  inOrder('answeredOn', askedOn, answeredOn, 'move/answered-before-asked');
  const charter = policyOn('charter', askedOn);
  const deadline = addWorkingDays(askedOn, charter.reconsiderationDays, context.calendar);
  const lateness = lateIf(answeredOn > deadline, 'late/reconsideration' as const, charter.late, { deadline });
  return {
    events: [ReconsiderationAnswered.of({ cell: admitted.cell, text, answeredOn, lateness }, answeredOn)],
    policyVersions: judgedBy({ charter }),
  };
}

function decidedElsewhere(member: Member): Admitted {
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  if (member.status !== 'admitted' || !member.movedSinceDecision) throw refuse('move/not-decided-elsewhere');
  return member;
}
