import type { Decided } from '../../kernel/command-handler.ts';
import { laterOf, type PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Member } from '../member/member.ts';
import { alreadyDecided, hasLeftAlready, heads, inOrder, lateIf, newDecision, notInFuture } from '../member/steps.ts';
import { deciding, inFullActivity, type Issuer } from '../authority.ts';
import { monthsAfter } from '../policy/months.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { addWorkingDays, type WorkingCalendar } from '../policy/working-days.ts';
import type { Recognise, RecordNewMemberCourse } from './commands.ts';
import { MemberRecognised, NewMemberCourseCompleted } from './events.ts';

/** Giấy chứng nhận lớp đảng viên mới, asked for at recognition. Source: D§2.3. */
export function recordNewMemberCourse(
  member: Member,
  command: RecordNewMemberCourse,
  context: { today: PlainDate },
): Decided {
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  if (member.status === 'deceased') throw refuse('member/deceased', { diedOn: member.diedOn });
  if (member.status !== 'probationary') throw refuse('recognition/not-probationary', { status: member.status });
  const { certificateNumber, certificateOn } = command;
  const known = member.newMemberCourse;
  if (known?.number === certificateNumber && known.on === certificateOn) return { events: [] };
  if (known) throw refuse('recognition/course-recorded-already', { certificateOn: known.on });
  notInFuture('certificateOn', certificateOn, context.today);
  inOrder('certificateOn', member.joinDate, certificateOn, 'recognition/course-before-ceremony');
  return {
    events: [NewMemberCourseCompleted.of({ cell: member.cell, certificateNumber, certificateOn }, certificateOn)],
  };
}

export interface RecognitionContext {
  today: PlainDate;
  calendar: WorkingCalendar;
  issuer: Issuer;
}

/**
 * Recognition ends probation. The official date is the ceremony plus twelve months, however late the meeting and the
 * decision; lateness is flagged. Source: 294-QĐ/TW 4.2; 06-HD/TW 4.
 */
export function recognise(member: Member, command: Recognise, context: RecognitionContext): Decided {
  switch (member.status) {
    case 'probationary':
      break;
    case 'official':
      return alreadyDecided(member.recognitionDecision, command.decision, 'recognition/already-official');
    case 'unknown':
      throw refuse('member/not-recorded');
    case 'sympathiser':
    case 'dropped':
    case 'admitted':
      throw refuse('recognition/not-probationary', { status: member.status });
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
  if (member.regularising) throw refuse('regularisation/under-way', { since: member.regularising.since });
  const { decision, loneAbroad } = command;
  const reviewedOn = reviewed(command);
  const charter = policyOn('charter', decision.date);
  const atReview = policyOn('charter', reviewedOn);
  const officialDate = monthsAfter(member.joinDate, atReview.probationMonths);

  if (loneAbroad)
    inOrder('loneAbroad.selfReviewOn', officialDate, loneAbroad.selfReviewOn, 'recognition/self-review-too-early');
  else inOrder('cellResolutionOn', officialDate, reviewedOn, 'recognition/before-probation-ends');
  inOrder('decision.date', reviewedOn, decision.date, 'recognition/decision-before-review');
  notInFuture('decision.date', decision.date, context.today);
  deciding(context.issuer, 'recognise');
  inFullActivity(context.issuer);
  if (!member.newMemberCourse) throw refuse('recognition/no-course-certificate');
  if (member.newMemberCourse.on > reviewedOn)
    throw refuse('recognition/course-after-review', { certificateOn: member.newMemberCourse.on });

  const reviewBy = addWorkingDays(officialDate, atReview.recognitionReviewDays, context.calendar);
  const days = charter.recognitionDecisionDays + charter.recognitionDecisionExtraDays;
  const decideBy = addWorkingDays(reviewedOn, days, context.calendar);
  // Without a cell, no day is set by which self-review and decision have to follow.
  const lateReview = !loneAbroad && reviewedOn > reviewBy;
  const lateDecision = !loneAbroad && decision.date > decideBy;
  const lateness = [
    ...(lateIf(lateReview, 'late/recognition-review' as const, atReview.late, { deadline: reviewBy }) ?? []),
    ...(lateIf(lateDecision, 'late/recognition-decision' as const, charter.late, { deadline: decideBy }) ?? []),
  ];
  return {
    events: [
      MemberRecognised.of(
        {
          ...heads(member),
          officialDate,
          cellResolutionOn: command.cellResolutionOn,
          loneAbroad,
          case: command.case,
          lateness: lateness.length > 0 ? lateness : undefined,
        },
        officialDate,
      ),
    ],
    decision,
    claims: [newDecision(member, decision)],
    policyVersions: judgedBy({ charter }, { charter: atReview }),
  };
}

/**
 * The day by which conditions are judged: that of the cell's review; of a lone member abroad, who has no cell to vote,
 * that of the later of self-review and assessment. Source: 294-QĐ/TW 4.2, 6.3.3a.
 */
function reviewed({ cellResolutionOn, loneAbroad }: Recognise): PlainDate {
  if (cellResolutionOn && !loneAbroad) return cellResolutionOn;
  if (!loneAbroad || cellResolutionOn) throw refuse('recognition/one-review');
  return laterOf(loneAbroad.selfReviewOn, loneAbroad.assessmentOn);
}
