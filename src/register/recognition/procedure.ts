import { z } from 'zod';
import { refuse } from '../../kernel/refusal.ts';
import { cellVoteOn } from '../case/case.ts';
import { tried, type Procedure } from '../case/procedure.ts';
import { monthsAfter } from '../policy/months.ts';
import { policyOn } from '../policy/policy.ts';

const none = z.object({});

/** Cử đi học lớp đảng viên mới: a list of probationary members, without a vote. */
export const newMemberCourseProcedure: Procedure<z.infer<typeof none>> = {
  kind: 'newMemberCourse',
  details: none,
  names: () => [],
  papers: [],
  votes: [],
  afterFailedVotes: 'superiorOrdersVote',
  power: 'admit',
  conditions: (_file, { subject }) => [
    { code: 'recognition/not-probationary', met: subject.status === 'probationary' },
    {
      code: 'recognition/course-recorded-already',
      met: subject.status !== 'probationary' || subject.newMemberCourse === undefined,
      values: { certificateOn: subject.status === 'probationary' ? subject.newMemberCourse?.on : undefined },
    },
  ],
  // No outcome: the certificate comes from the school later and is recorded then.
};

/** Công nhận đảng viên chính thức. Source: 294-QĐ/TW 4.2; 06-HD/TW 4; papers: D§2.3. */
export const recognitionProcedure: Procedure<z.infer<typeof none>> = {
  kind: 'recognition',
  details: none,
  names: () => [],
  papers: [
    { paper: 'newMemberCourseCertificate', by: 'propose' },
    { paper: 'selfReview', by: 'propose', dated: true },
    { paper: 'helperComment', by: 'propose' },
    { paper: 'massOrganisationOpinion', by: 'propose' },
    { paper: 'cellResolution', by: 'propose' },
    { paper: 'sectionReport', by: 'appraise' },
    { paper: 'baseResolution', by: 'resolve' },
  ],
  votes: ['propose', 'resolve', 'decide'],
  afterFailedVotes: 'superiorDecides',
  power: 'recognise',
  decideWithin: ({ recognitionDecisionDays: days, recognitionDecisionExtraDays: extraDays }) => ({ days, extraDays }),
  conditions(file, { subject, today }) {
    if (subject.status !== 'probationary') return [{ code: 'recognition/not-probationary', met: false }];
    const reviewedOn = cellVoteOn(file) ?? today;
    const { probationMonths } = policyOn('charter', reviewedOn);
    const ends = monthsAfter(subject.joinDate, probationMonths);
    const selfReviewOn = file.papers.get('selfReview')?.date;
    const course = subject.newMemberCourse;
    return [
      { code: 'recognition/not-probationary', met: true },
      tried('regularisation/under-way', () => {
        if (subject.regularising) throw refuse('regularisation/under-way', { since: subject.regularising.since });
      }),
      tried('recognition/before-probation-ends', () => {
        if (reviewedOn < ends) throw refuse('recognition/before-probation-ends', { earlier: ends });
      }),
      tried('recognition/self-review-too-early', () => {
        if (selfReviewOn && selfReviewOn < ends) throw refuse('recognition/self-review-too-early', { earlier: ends });
      }),
      tried('recognition/no-course-certificate', () => {
        if (!course) throw refuse('recognition/no-course-certificate');
        if (course.on > reviewedOn) throw refuse('recognition/course-after-review', { certificateOn: course.on });
      }),
    ];
  },
  outcome: {
    operation: 'members.recognise',
    body: (file, decision) => ({ decision, cellResolutionOn: cellVoteOn(file), case: file.id }),
  },
};
