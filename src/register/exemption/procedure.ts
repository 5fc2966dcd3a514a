import { z } from 'zod';
import { refuse } from '../../kernel/refusal.ts';
import { tried, type Procedure } from '../case/procedure.ts';
import { onRoll } from '../member/steps.ts';
import { Exempt } from './commands.ts';
import { decidedByCell, periodAllowed } from './conditions.ts';

const details = Exempt.omit({ decision: true, case: true, medicalPaper: true, confirmedByCell: true });

/**
 * Miễn, giảm công tác và sinh hoạt đảng for a reason other than age and health: the cell proposes by resolution, the base
 * committee decides, or the upper-base above a cell of its own. Source: 38-HD/BTCTW IV.1.2; 06-HD/TW 10.3.
 */
export const exemptionProcedure: Procedure<z.infer<typeof details>> = {
  kind: 'exemption',
  details,
  names: () => [],
  papers: [
    { paper: 'exemptionRequest', by: 'propose' },
    { paper: 'cellResolution', by: 'propose' },
    { paper: 'sectionReport', by: 'appraise' },
  ],
  votes: [],
  afterFailedVotes: 'superiorOrdersVote',
  decidedBy: ['baseOrg', 'upperBase', 'provincialCommittee', 'centralCommittee'],
  conditions(file, { subject, today, policyFor }) {
    const asked = details.parse(file.details);
    const operations = policyFor('operations', today);
    return [
      tried('member/not-a-member', () => onRoll(subject)),
      tried('exemption/cell-decides', () => {
        if (decidedByCell(asked.ground, operations)) throw refuse('exemption/cell-decides');
      }),
      tried('exemption/period-missing', () => periodAllowed(asked, operations)),
    ];
  },
  outcome: {
    operation: 'members.exempt',
    body: (file, decision) => ({ ...details.parse(file.details), decision, case: file.id }),
  },
};
