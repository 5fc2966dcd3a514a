import { z } from 'zod';
import { tried, type Procedure } from '../case/procedure.ts';
import { officialMember } from '../member/steps.ts';

const details = z.object({ helpers: z.array(z.uuid()).max(2) });

/**
 * Cảm tình Đảng: the cell resolves, assigns official members to help, and proposes the person for the awareness course.
 * The approval is itself the record; the course's certificate is recorded when it comes. Source: D§2.1.
 */
export const sympathiserProcedure: Procedure<z.infer<typeof details>> = {
  kind: 'sympathiser',
  details,
  names: ({ helpers }) => helpers,
  papers: [{ paper: 'cellResolution', by: 'propose' }],
  votes: [],
  afterFailedVotes: 'superiorOrdersVote',
  power: 'admit',
  conditions: ({ details: { helpers } }, { subject, named, today }) => [
    { code: 'admission/not-a-sympathiser', met: subject.status === 'sympathiser' },
    { code: 'admission/no-helper', met: Array.isArray(helpers) && helpers.length > 0 },
    tried('member/not-official-then', () =>
      named.forEach((helper) => officialMember('details.helpers', helper, today)),
    ),
  ],
};
