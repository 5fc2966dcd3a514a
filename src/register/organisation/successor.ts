import type { Decided } from '../../kernel/command-handler.ts';
import type { DecisionPaper } from '../../kernel/envelope.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { RollTotals } from '../census.ts';
import type { NamedMember } from '../member/steps.ts';
import { policyOn } from '../policy/policy.ts';
import { interimSeats } from './committee.ts';
import type { AppointInterimCommittee, EstablishOrganisation } from './commands.ts';
import { OrganisationAbsorbed, OrganisationEstablished } from './events.ts';
import type { Organisation } from './organisation.ts';
import { codeOf, existing } from './steps.ts';

/** A successor as the decision on a split or consolidation founds it. */
export type Successor = Omit<
  EstablishOrganisation,
  'decision' | 'effectiveOn' | 'officialMembers' | 'probationaryMembers' | 'consent' | 'interimCommittee' | 'members'
> & { congress?: number; roll: RollTotals; interimCommittee?: AppointInterimCommittee['seats'] };

/** By what decision, and from when. */
export interface Succession {
  reorganisation: string;
  decision: DecisionPaper;
  effectiveOn: PlainDate;
}

/** Founds a successor: minimums and parent have been judged with the decision. */
export function foundSuccessor(
  organisation: Organisation,
  { roll, interimCommittee, ...founding }: Successor,
  { reorganisation, decision, effectiveOn }: Succession,
  context: { parent: Organisation | undefined; appointed: readonly NamedMember[] },
): Decided {
  if (organisation.status !== 'unknown') throw refuse('organisation/already-recorded');
  existing(context.parent, effectiveOn);
  const members = { officialMembers: roll.official, probationaryMembers: roll.probationary };
  const { type } = founding;
  const charter = policyOn('charter', decision.date);
  return {
    events: [
      OrganisationEstablished.of({ ...founding, ...members, reorganisation }, effectiveOn),
      ...interimSeats(interimCommittee, context.appointed, type, charter, effectiveOn),
    ],
    decision,
    claims: codeOf(founding),
  };
}

/** Says on the organisation that goes on what it took in. */
export function absorb(
  organisation: Organisation,
  { absorbed, reorganisation, effectiveOn }: { absorbed: string } & Omit<Succession, 'decision'>,
): Decided {
  if (organisation.status === 'unknown') throw refuse('organisation/not-recorded');
  return { events: [OrganisationAbsorbed.of({ absorbed, reorganisation }, effectiveOn)] };
}
