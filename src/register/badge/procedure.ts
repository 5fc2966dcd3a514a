import { z } from 'zod';
import { tried, type Procedure } from '../case/procedure.ts';
import { judgedBy } from '../policy/policy.ts';
import { subtractWorkingDays } from '../policy/working-days.ts';
import { award } from './award.ts';
import { askedBadge } from './commands.ts';

const details = z.object(askedBadge);

/**
 * Tặng, truy tặng Huy hiệu Đảng: the cell proposes, base and upper-base committee appraise, the provincial standing
 * committee decides. The file is to be there some weeks before the round. Source: 294-QĐ/TW 27; 06-HD/TW 18; D§2.10.
 */
export const badgeProcedure: Procedure<z.infer<typeof details>> = {
  kind: 'badge',
  details,
  listed: ['milestone', 'kind', 'round'],
  names: () => [],
  papers: [
    { paper: 'badgeApplication', by: 'propose', neededFor: ({ kind }) => kind !== 'posthumous' },
    { paper: 'familyApplication', by: 'propose', neededFor: ({ kind }) => kind === 'posthumous' },
    { paper: 'medicalRecord', by: 'propose', neededFor: ({ kind }) => kind === 'early' },
  ],
  votes: [],
  afterFailedVotes: 'superiorOrdersVote',
  power: 'decideBadge',
  appraisedBy: ['sectionOrg', 'upperBase'],
  sharesDecision: true,
  dueBy({ round }, { calendar, policyFor }) {
    const charter = policyFor('charter', round);
    return {
      deadlines: [{ kind: 'badgeFile', on: subtractWorkingDays(round, charter.badgeFileDays, calendar) }],
      policyVersions: judgedBy({ charter }),
    };
  },
  conditions(file, { subject, today }) {
    const asked = details.parse(file.details);
    return [tried('badge/not-reached', () => award(subject, asked, today))];
  },
  outcome: {
    operation: 'members.decideBadge',
    body: (file, decision) => ({ ...details.parse(file.details), decision, case: file.id }),
  },
};
