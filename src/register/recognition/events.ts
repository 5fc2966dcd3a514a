import { z } from 'zod';
import { event, plainDate } from '../../kernel/event.ts';
import { countedAs } from '../member/person.ts';
import { lateness } from '../admission/events.ts';

/** The course for new members was completed (lớp bồi dưỡng đảng viên mới). */
export const NewMemberCourseCompleted = event(
  'NewMemberCourseCompleted',
  1,
  /** With the cell, so that a feed shows it where the member is. */
  z.object({ cell: z.uuid(), certificateNumber: z.string(), certificateOn: plainDate }),
  (e) => [{ fact: 'newMemberCourse', value: e.data.certificateNumber, from: e.effectiveOn }],
);

/** Probation ended: the member is official from `officialDate`, however late the meeting. Source: 294-QĐ/TW 4.2. */
export const MemberRecognised = event(
  'MemberRecognised',
  3,
  z.object({
    ...countedAs,
    officialDate: plainDate,
    /** The cell's review; none of a lone member abroad. */
    cellResolutionOn: plainDate.optional(),
    /** Recognised without a cell: on the member's self-review and the assessment of the committee that sent them. */
    loneAbroad: z.object({ selfReviewOn: plainDate, assessmentOn: plainDate }).optional(),
    /** The case that led to it; none where the decision was recorded without a list. */
    case: z.uuid().optional(),
    lateness: z.array(lateness).optional(),
  }),
  (e) => [
    { fact: 'status', value: 'official', from: e.data.officialDate },
    { fact: 'officialDate', value: e.data.officialDate, from: e.data.officialDate },
  ],
);
