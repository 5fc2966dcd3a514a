import { z } from 'zod';
import { refuse } from '../../kernel/refusal.ts';
import { tried, type Procedure } from '../case/procedure.ts';
import { probationEnds } from '../member/probation.ts';
import { policyOn } from '../policy/policy.ts';
import { entitled, numberOf } from './card.ts';
import { askedCard } from './commands.ts';

const details = z.object(askedCard);

/**
 * Cấp thẻ đảng viên: issued, replaced or exchanged, from the cell's list (1-TĐV) to the decision of who may issue cards.
 * The list goes up together with that of the recognition: who is on probation may be on it once probation is over; the
 * decision waits until the member is official. Source: 38-HD/BTCTW II.2; D§2.3.
 */
export const cardProcedure: Procedure<z.infer<typeof details>> = {
  kind: 'card',
  details,
  listed: ['kind', 'ground'],
  names: () => [],
  papers: [
    { paper: 'cardPhoto', by: 'propose' },
    { paper: 'oldCard', by: 'propose', neededFor: ({ kind }) => kind === 'exchange' },
  ],
  votes: [],
  afterFailedVotes: 'superiorOrdersVote',
  power: 'issueCard',
  sharesDecision: true,
  conditions(file, { subject, today }) {
    const asked = details.parse(file.details);
    return [
      tried('card/not-official', () => {
        const { status } = subject;
        if (status === 'probationary' && asked.kind === 'issue' && probationEnds(subject.joinDate) <= today) return;
        entitled(subject, asked);
      }),
      tried('card/no-personal-id', () => {
        if (subject.status === 'unknown') throw refuse('member/not-recorded');
        numberOf(subject, asked, policyOn('card', today).generation);
      }),
    ];
  },
  outcome: {
    operation: 'members.decideCard',
    body: (file, decision) => ({ ...details.parse(file.details), decision, case: file.id }),
  },
};
