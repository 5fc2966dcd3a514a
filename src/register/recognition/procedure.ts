import { z } from 'zod';
import { addMonths } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { carriedVote, type CaseFile } from '../case/case.ts';
import { tried, type Procedure } from '../case/procedure.ts';
import { policyOn } from '../policy/policy.ts';

const none = z.object({});

/** Cử đi học lớp đảng viên mới: a list of probationary members, without a vote. */
export const newMemberCourseProcedure: Procedure<z.infer<typeof none>> = {
  kind: 'newMemberCourse',
  details: none,
  names: () => [],
  papers: [],
  votes: {},
  power: 'admit',
  conditions: (_file, { subject }) => [
    { code: 'recognition/not-probationary', met: subject.status === 'probationary' },
    {
      code: 'recognition/course-recorded-already',
      met: subject.status !== 'probationary' || subject.newMemberCourse === undefined,
      values: { certificateOn: subject.status === 'probationary' ? subject.newMemberCourse?.on : undefined },
    },
  ],
  // The certificate comes from the school later and is recorded then.
  outcome: () => undefined,
};

/** Công nhận đảng viên chính thức. Source: 294-QĐ/TW 4.2; 06-HD/TW 4; papers: D§2.3. */
export const recognitionProcedure: Procedure<z.infer<typeof none>> = {
  kind: 'recognition',
  details: none,
  names: () => [],
  papers: [
    { paper: 'newMemberCourseCertificate', by: 'propose' },
    { paper: 'selfReview', by: 'propose' },
    { paper: 'helperComment', by: 'propose' },
    { paper: 'massOrganisationOpinion', by: 'propose' },
    { paper: 'cellResolution', by: 'propose' },
    { paper: 'sectionReport', by: 'appraise' },
    { paper: 'baseResolution', by: 'resolve' },
  ],
  votes: { propose: 'twoThirds', resolve: 'twoThirds', decide: 'majority' },
  power: 'recognise',
  conditions(file, { subject, today }) {
    if (subject.status !== 'probationary') return [{ code: 'recognition/not-probationary', met: false }];
    const reviewedOn = carriedVote(file, file.cell)?.heldOn ?? today;
    const { probationMonths } = policyOn('charter', reviewedOn);
    const ends = addMonths(subject.joinDate, probationMonths);
    return [
      tried('recognition/before-probation-ends', () => {
        if (reviewedOn < ends) throw refuse('recognition/before-probation-ends', { earlier: ends });
      }),
      { code: 'recognition/no-course-certificate', met: subject.newMemberCourse !== undefined },
    ];
  },
  outcome: (file, decision) => ({
    operation: 'members.recognise',
    body: decision && { decision, cellResolutionOn: reviewOf(file) },
  }),
};

function reviewOf(file: CaseFile): string | undefined {
  return carriedVote(file, file.cell)?.heldOn;
}
