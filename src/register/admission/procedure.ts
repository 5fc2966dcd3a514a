import { z } from 'zod';
import { refuse } from '../../kernel/refusal.ts';
import { cellVoteOn, type CaseFile } from '../case/case.ts';
import { tried, type Procedure } from '../case/procedure.ts';
import { policyOn } from '../policy/policy.ts';
import { Admit } from './commands.ts';
import { verifiedPerson } from './events.ts';
import { everybodyVerified, everythingAnswered } from './verification.ts';
import { certified, educated, ofAge, recommended } from './conditions.ts';

/** What the admission case says beside papers and votes: the decision's command without what only the decision knows. */
const details = Admit.omit({ decision: true, cellResolutionOn: true, case: true }).extend({
  /** Secretariat cases need no opinion of the place of residence (06-HD/TW 3.5). */
  residenceOpinionWaived: z.boolean().default(false),
  /** Whose background is to be verified beside the applicant's own: one entry a person whom the résumé names (06, 3.4). */
  relatives: z
    .array(verifiedPerson.exclude(['subject']))
    .max(20)
    .default([]),
});
type AdmissionDetails = z.infer<typeof details>;

/** Kết nạp đảng viên, from the cell's list to the decision. Source: 294-QĐ/TW 4.3; 06-HD/TW 3, 5, 8.1. */
export const admissionProcedure: Procedure<AdmissionDetails> = {
  kind: 'admission',
  details,
  names: ({ introducers }) => introducers,
  papers: [
    { paper: 'awarenessCertificate', by: 'propose' },
    { paper: 'application', by: 'propose' },
    { paper: 'resume', by: 'propose' },
    { paper: 'backgroundVerification', by: 'propose', goesStale: true },
    { paper: 'introduction', by: 'propose', goesStale: true },
    { paper: 'unionResolution', by: 'propose', goesStale: true, neededFor: ({ union }) => union !== undefined },
    { paper: 'massOrganisationOpinion', by: 'propose', goesStale: true },
    {
      paper: 'residenceOpinion',
      by: 'propose',
      goesStale: true,
      neededFor: ({ residenceOpinionWaived }) => !residenceOpinionWaived,
    },
    { paper: 'cellResolution', by: 'propose' },
    { paper: 'sectionReport', by: 'appraise' },
    { paper: 'baseResolution', by: 'resolve' },
  ],
  votes: ['propose', 'resolve', 'decide'],
  afterFailedVotes: 'superiorOrdersVote',
  power: 'admit',
  decideWithin: ({ admissionDecisionDays: days, admissionDecisionExtraDays: extraDays }) => ({ days, extraDays }),
  conditions(file, look) {
    const { subject, today } = look;
    if (subject.status !== 'sympathiser') return [{ code: 'admission/not-a-sympathiser', met: false }];
    const command = commandOf(file, today);
    const charter = policyOn('charter', command.cellResolutionOn);
    const guidance = policyOn('guidance', command.cellResolutionOn);
    return [
      { code: 'admission/not-a-sympathiser', met: true },
      tried('admission/not-a-citizen', () => {
        if (!command.vietnameseCitizen) throw refuse('admission/not-a-citizen');
      }),
      tried('admission/too-young', () => ofAge(subject, command, charter)),
      tried('admission/not-enough-schooling', () => educated(command, guidance)),
      tried('admission/too-few-introducers', () => recommended(subject, command, look.named, charter)),
      tried('admission/certificate-lapsed', () => certified(command, command.cellResolutionOn, guidance)),
      tried('verification/missing', () => everybodyVerified(file, command.relatives)),
      tried('verification/unanswered', () => everythingAnswered(file, today)),
    ];
  },
  outcome: {
    operation: 'members.admit',
    body(file, decision) {
      const { residenceOpinionWaived: _, relatives: __, ...command } = commandOf(file, decision.date);
      return { ...command, decision, case: file.id };
    },
  },
};

/** The decision's command so far: age and the rest are judged on the day of the cell's vote, or today while there is none. */
function commandOf(file: CaseFile, otherwise: string) {
  return { ...details.parse(file.details), cellResolutionOn: cellVoteOn(file) ?? otherwise };
}
