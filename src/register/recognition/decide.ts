import type { Decided } from '../../kernel/command-handler.ts';
import { addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Member } from '../member/member.ts';
import {
  alreadyDecided,
  decisionNumber,
  hasLeftAlready,
  heads,
  inOrder,
  lateIf,
  notInFuture,
} from '../member/steps.ts';
import { deciding, type Issuer } from '../authority.ts';
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
  const { decision, cellResolutionOn: reviewedOn } = command;
  const charter = policyOn('charter', decision.date);
  const atReview = policyOn('charter', reviewedOn);
  const officialDate = addMonths(member.joinDate, atReview.probationMonths);

  inOrder('cellResolutionOn', officialDate, reviewedOn, 'recognition/before-probation-ends');
  inOrder('decision.date', reviewedOn, decision.date, 'recognition/decision-before-review');
  notInFuture('decision.date', decision.date, context.today);
  deciding(context.issuer, 'recognise');
  if (!member.newMemberCourse) throw refuse('recognition/no-course-certificate');
  if (member.newMemberCourse.on > reviewedOn)
    throw refuse('recognition/course-after-review', { certificateOn: member.newMemberCourse.on });

  const reviewBy = addWorkingDays(officialDate, atReview.recognitionReviewDays, context.calendar);
  const days = charter.recognitionDecisionDays + charter.recognitionDecisionExtraDays;
  const decideBy = addWorkingDays(reviewedOn, days, context.calendar);
  const lateness = [
    ...(lateIf(reviewedOn > reviewBy, 'late/recognition-review' as const, atReview.late, { deadline: reviewBy }) ?? []),
    ...(lateIf(decision.date > decideBy, 'late/recognition-decision' as const, charter.late, { deadline: decideBy }) ??
      []),
  ];
  return {
    events: [
      MemberRecognised.of(
        {
          ...heads(member),
          officialDate,
          cellResolutionOn: reviewedOn,
          lateness: lateness.length > 0 ? lateness : undefined,
        },
        officialDate,
      ),
    ],
    decision,
    claims: [decisionNumber(decision)],
    policyVersions: judgedBy({ charter }, { charter: atReview }),
  };
}
